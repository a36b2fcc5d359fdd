import { z } from 'zod';
import { key, line, order, text, thousands } from './fields.ts';
import { caseId, optionId } from './ids.ts';
import { valueSchema } from './parameter.ts';
import { priorities } from './position.ts';

/** Starting points for a way out (Robinson's restructuring moves, IREB's variants). */
export const recipes = [
  'common-core', // one core for all, a parameter per client
  'variant', // an own variant for one or more clients
  'phase', // not all at once, or not all at the same time
  'opt-in', // who wants it takes it and pays for it
  'cost-split', // all take it, the costs are shared otherwise
  'compensate', // who gives in gets something else
  'middle', // a value between the camps
  'drop', // nobody gets it
  'escalate', // to those above the table
] as const;
export type Recipe = (typeof recipes)[number];

/** The harmonisation ladder: how alike a client is served, from uniform to not at all. Every rung down undoes uniformity. */
export const rungs = ['same', 'own-parameter', 'own-variant', 'local-only', 'not-wanted'] as const;
export type Rung = (typeof rungs)[number];

/** What an option makes of one requirement for one client; what stays as it is, is null. */
export const outcomeSchema = z.strictObject({
  /** Ids, and no references: what is gone is passed over. */
  requirement: key,
  client: key,
  rung: z.enum(rungs),
  value: valueSchema.nullable(),
  priority: z.enum(priorities).nullable(),
});
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;

/** A way out of a case. */
export const optionSchema = z.strictObject({
  id: optionId,
  case: caseId,
  /** `K1a`, unique in the case. */
  code: line.min(1),
  title: line.min(1),
  note: text,
  recipe: z.enum(recipes).nullable(),
  /** Against the plan, in thousands of euros; null = not estimated. */
  costOnceK: thousands.nullable(),
  costYearK: thousands.nullable(),
  /** Clients that pay the difference; none = all, by the key that is chosen with the decision. */
  payers: z.array(key).max(200).readonly(),
  /** The requirement whose costs become higher or lower by it; null = none. */
  costOf: key.nullable(),
  /** Sorted by requirement, then client; each pair once. */
  outcomes: z.array(outcomeSchema).max(2000).readonly(),
  order,
});
export type Option = Readonly<z.infer<typeof optionSchema>>;
