import { z } from 'zod';
import { day } from './fields.ts';
import { pulseId, relationId } from './ids.ts';
import { percent } from './relation.ts';

export const sides = ['client', 'other'] as const;
/** Of a relation: its client, or whoever it is with. */
export type Side = (typeof sides)[number];

/** Statements on trust that are put to each side, DOMAIN C17. */
export const trustStatements = 5;

/** How one side finds the relation on one day. */
export const pulseSchema = z.strictObject({
  id: pulseId,
  relation: relationId,
  on: day,
  side: z.enum(sides),
  /** Agreement with each statement, 1 to 7. */
  answers: z.array(z.number().int().min(1).max(7).nullable()).length(trustStatements).readonly(),
  /** Said as one figure; without it trust follows from the answers. */
  trust: percent.nullable(),
});
export type Pulse = Readonly<z.infer<typeof pulseSchema>>;

export const blankPulse = { answers: [null, null, null, null, null], trust: null } as const satisfies Partial<Pulse>;
