import { z } from 'zod';
import { day, key, line, text, thousands } from './fields.ts';
import { caseId, decisionId } from './ids.ts';
import { stanceStep } from './stance.ts';

/** How the clients came to it. What each rule would have chosen stands in the option table, side by side. */
export const decisionRules = [
  'consent',
  'unanimity',
  'majority',
  'max-min',
  'sum',
  'inhabitants',
  'cost',
  'escalated',
] as const;
export type DecisionRule = (typeof decisionRules)[number];

/** What a decision came down to for one client. */
export const results = ['got', 'gave', 'variant', 'equal'] as const;
export type DecisionResult = (typeof results)[number];

const saidSchema = z.strictObject({ client: key, step: stanceStep, reason: text });
export type Said = Readonly<z.infer<typeof saidSchema>>;

/**
 * Who decided: someone who speaks for a client, with the mandate in words. There is no field here in which a regisseur
 * or a supplier fits, and the rules refuse the person of one [D22].
 */
export const deciderSchema = z.strictObject({
  client: key,
  person: key,
  name: line.min(1),
  role: line,
  mandate: text.min(1),
  /** In whose name, such as "stuurgroep Zaak & Contact 2027". */
  body: line,
});
export type Decider = Readonly<z.infer<typeof deciderSchema>>;

const consideredSchema = z.strictObject({
  id: key,
  code: line.min(1),
  title: line.min(1),
  costOnceK: thousands.nullable(),
  costYearK: thousands.nullable(),
  stances: z.array(saidSchema).max(200).readonly(),
});
export type Considered = Readonly<z.infer<typeof consideredSchema>>;

const reservationSchema = z.strictObject({
  client: key,
  text: text.min(1),
  /** Who said it, with function. */
  by: line,
  isCondition: z.boolean(),
});
export type Reservation = Readonly<z.infer<typeof reservationSchema>>;

const accountSchema = z.strictObject({
  client: key,
  result: z.enum(results),
  /** Its share of the cost effect, in thousands of euros, exact to the cent; the shares add up to it [D24]. */
  onceK: thousands,
  yearK: thousands,
});
export type Account = Readonly<z.infer<typeof accountSchema>>;

const wantedSchema = z.strictObject({
  priority: z.enum(['M', 'S', 'C', 'W']).nullable(),
  wish: z.union([z.number().finite(), line.min(1)]).nullable(),
});

/** A wish or class that the decision wrote, with what stood there. Never a limit: those are the client's own. */
export const writtenSchema = z.strictObject({
  requirement: key,
  client: key,
  before: wantedSchema,
  after: wantedSchema,
});
export type Written = Readonly<z.infer<typeof writtenSchema>>;

const costsSchema = z.strictObject({ onceK: thousands.nullable(), yearK: thousands.nullable() });

/** The costs of a requirement that the decision made higher or lower, with what stood there. */
const writtenCostSchema = z.strictObject({ requirement: key, before: costsSchema, after: costsSchema });
export type WrittenCost = Readonly<z.infer<typeof writtenCostSchema>>;

/**
 * What the clients decided, as a document: it holds the words and figures of that day and refers to its case only, so
 * later edits of options, people and clients leave it as it was. DOMAIN D5.
 */
export const decisionSchema = z.strictObject({
  id: decisionId,
  /** `B-07`, unique in the dossier. */
  code: line.min(1),
  case: caseId,
  /** One sentence. */
  text: line.min(1),
  /** Id of the option it follows; null = none of them. */
  option: key.nullable(),
  considered: z.array(consideredSchema).max(100).readonly(),
  rule: z.enum(decisionRules),
  decider: deciderSchema,
  decidedOn: day,
  /** How every client stood to what was decided. */
  stances: z.array(saidSchema).max(200).readonly(),
  /** Verbatim. */
  reservations: z.array(reservationSchema).max(200).readonly(),
  conditions: text,
  /** A day or a moment in words: "einde contract". */
  validUntil: line,
  reviewOn: day.nullable(),
  costOnceK: thousands,
  costYearK: thousands,
  accounts: z.array(accountSchema).max(200).readonly(),
  written: z.array(writtenSchema).max(2000).readonly(),
  writtenCost: writtenCostSchema.nullable(),
  /** Id of the decision whose place it takes. */
  supersedes: key.nullable(),
  /** Number of the last edit of the dossier it was taken on. */
  version: z.number().int().min(0),
  /** Reopened: by whom asked, and why. */
  withdrawn: z.strictObject({ on: day, client: key, reason: text.min(1) }).nullable(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
