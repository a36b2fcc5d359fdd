import { z } from 'zod';
import { day, text } from './fields.ts';
import { frictionId, relationId } from './ids.ts';

/** A red line and an impression are the regisseur's own and are never shared. */
export const frictionKinds = ['friction', 'redLine', 'impression'] as const;

/** What grates between the two of a relation. */
export const frictionSchema = z.strictObject({
  id: frictionId,
  relation: relationId,
  on: day,
  kind: z.enum(frictionKinds),
  text: text.min(1),
  /** What is behind it. */
  explanation: text,
  strength: z.number().int().min(1).max(5).nullable(),
  /** When each side said that it is so. */
  acknowledgedByClient: day.nullable(),
  acknowledgedByOther: day.nullable(),
  solvedOn: day.nullable(),
  isShared: z.boolean(),
});
export type Friction = Readonly<z.infer<typeof frictionSchema>>;

export const blankFriction = {
  kind: 'friction',
  explanation: '',
  strength: null,
  acknowledgedByClient: null,
  acknowledgedByOther: null,
  solvedOn: null,
  isShared: false,
} as const satisfies Partial<Friction>;
