import { z } from 'zod';
import { moment, text } from './fields.ts';
import { clientId, personId, requirementId } from './ids.ts';
import { limitsSchema, valueSchema } from './parameter.ts';

export const priorities = ['M', 'S', 'C', 'W'] as const;
export type Priority = (typeof priorities)[number];

/** What one client wants of one requirement. No position is not a W. */
export const positionSchema = z.strictObject({
  requirement: requirementId,
  client: clientId,
  priority: z.enum(priorities).nullable(),
  /** Shown in the room. */
  wish: valueSchema.nullable(),
  /** Private to the regisseur while `isReleased` is false. */
  limits: limitsSchema.nullable(),
  isReleased: z.boolean(),
  reason: text,
  by: personId.nullable(),
  at: moment.nullable(),
});
export type Position = Readonly<z.infer<typeof positionSchema>>;

export const clientOf = (position: Position): string => position.client;
