import { z } from 'zod';
import { day, line, text, thousands } from './fields.ts';
import { momentId, relationId } from './ids.ts';

export const momentKinds = [
  'meeting',
  'visit',
  'exercise',
  'incident',
  'penalty',
  'changeOfControl',
  'invoice',
  'other',
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** Something that happened between the two of a relation. */
export const momentSchema = z.strictObject({
  id: momentId,
  relation: relationId,
  on: day,
  kind: z.enum(momentKinds),
  title: line.min(1),
  text,
  amountK: thousands.nullable(),
  /** Not settled yet. */
  isOpen: z.boolean(),
});
export type Moment = Readonly<z.infer<typeof momentSchema>>;

export const blankMoment = { text: '', amountK: null, isOpen: false } as const satisfies Partial<Moment>;
