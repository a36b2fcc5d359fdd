import { z } from 'zod';
import { day, key, order, text } from './fields.ts';
import { parkedId, workshopId } from './ids.ts';

/** What is not for now: with an owner and a day it does not get lost. */
export const parkedSchema = z.strictObject({
  id: parkedId,
  workshop: workshopId,
  /** Ids, and no references. */
  topic: key.nullable(),
  text: text.min(1),
  owner: key.nullable(),
  dueOn: day.nullable(),
  isDone: z.boolean(),
  order,
});
export type Parked = Readonly<z.infer<typeof parkedSchema>>;
