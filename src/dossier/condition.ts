import { z } from 'zod';
import { assignmentSchema } from './assignment.ts';
import { day, key, line, order, text } from './fields.ts';
import { clientId, conditionId } from './ids.ts';

export const conditionLists = [
  'suitability',
  'frameworks',
  'people',
  'regisseur',
  'preparation',
  'kickoff',
  'pilot',
  'exit',
  'other',
] as const;

/** What has to be so before a phase is left, or is at least good to look at. */
export const conditionSchema = z.strictObject({
  id: conditionId,
  phase: assignmentSchema.shape.phase,
  list: z.enum(conditionLists),
  /** Which of the library it is; null = of one's own. */
  item: key.nullable(),
  title: line.min(1),
  /** Without it the phase is not left. */
  isGate: z.boolean(),
  owner: line,
  dueOn: day.nullable(),
  metOn: day.nullable(),
  /** For one client only; null = for all. */
  client: clientId.nullable(),
  /** Private to the regisseur. */
  note: text,
  order,
});
export type Condition = Readonly<z.infer<typeof conditionSchema>>;

export const blankCondition = {
  list: 'other',
  item: null,
  isGate: false,
  owner: '',
  dueOn: null,
  metOn: null,
  client: null,
  note: '',
} as const satisfies Partial<Condition>;
