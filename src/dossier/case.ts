import { z } from 'zod';
import { day, key, line, order, text } from './fields.ts';
import { caseId } from './ids.ts';

/** The kinds of DOMAIN C13: those the analysis can see, and three that only people can. */
export const caseKinds = [
  'must-wont',
  'no-common-value',
  'no-common-option',
  'market',
  'exclusion',
  'law',
  'budget',
  'term', // (5) same word, other meaning
  'order', // (6) order or time
  'payment', // (7) who pays
  'goal', // what one wants undoes what another wants
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** It waits for something that is not in the room. */
const waitSchema = z.strictObject({ kind: z.enum(['parked', 'escalated']), note: text, until: day.nullable() });

/**
 * A clash that the regisseur brings to an end: a win condition became an issue (Boehm's WinWin). Whether it is open or
 * decided is no field of it: that follows from its decisions, see analysis/cases.
 */
export const caseSchema = z.strictObject({
  id: caseId,
  /** As people call it: `K1`, unique in the dossier. */
  code: line.min(1),
  title: line.min(1),
  /** Several where it is several things at once; the first is what it is called by. */
  kinds: z.array(z.enum(caseKinds)).min(1).max(caseKinds.length).readonly(),
  /** In words, when the two sentences the app makes do not say it. */
  summary: text,
  /** Ids of the detected conflicts it is about, `kind:requirement`. */
  conflicts: z.array(key).max(200).readonly(),
  /** Ids of the requirements it is about, the first one first. */
  requirements: z.array(key).max(200).readonly(),
  waits: waitSchema.nullable(),
  order,
});
export type Case = Readonly<z.infer<typeof caseSchema>>;
