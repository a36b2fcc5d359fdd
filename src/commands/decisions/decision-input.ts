import { z } from 'zod';
import { decisionSchema, results } from '#src/dossier/decision.ts';
import { day, line, moment } from '#src/dossier/fields.ts';
import { caseId, clientId, decisionId, optionId, personId, requirementId } from '#src/dossier/ids.ts';
import { bodies } from '#src/dossier/ratification.ts';
import { shareKeySchema } from './shares.ts';

const { text, rule, stances, reservations, conditions, validUntil, reviewOn, costOnceK, costYearK, version } =
  decisionSchema.shape;

export const decisionInput = z.strictObject({
  id: decisionId,
  case: caseId,
  text,
  /** null = none of the options: then `said` holds how the clients stand to it. */
  option: optionId.nullable(),
  said: stances,
  rule,
  decider: personId,
  /** In whose name. */
  body: line,
  decidedOn: day,
  reservations,
  conditions,
  validUntil,
  reviewOn,
  costOnceK,
  costYearK,
  share: shareKeySchema,
  /** What it came down to per client; equal for who is not named. */
  results: z.array(z.strictObject({ client: clientId, result: z.enum(results) })).max(200),
  /** Whose bodies have still to confirm it. */
  ratifications: z.array(z.strictObject({ client: clientId, body: z.enum(bodies), on: day.nullable() })).max(200),
  /** Which wishes and classes the option changes are written to the positions. */
  write: z.array(z.strictObject({ requirement: requirementId, client: clientId })).max(2000),
  writesCost: z.boolean(),
  /** The decision whose place it takes. */
  supersedes: decisionId.nullable(),
  version,
  at: moment.nullable(),
});
export type DecisionInput = z.infer<typeof decisionInput>;
