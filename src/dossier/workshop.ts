import { z } from 'zod';
import { day, line, moment, order, text } from './fields.ts';
import { workshopId } from './ids.ts';

export const workshopStages = ['preparing', 'running', 'ended'] as const;
export type WorkshopStage = (typeof workshopStages)[number];

/** A half day on which the clients say what weighs how much, DOMAIN D. */
export const workshopSchema = z.strictObject({
  id: workshopId,
  title: line.min(1),
  /** What it is for, as on the first page of the beamer. */
  purpose: text,
  day: day.nullable(),
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  place: line,
  stage: z.enum(workshopStages),
  startedAt: moment.nullable(),
  endedAt: moment.nullable(),
  /** Everybody agreed that votes are shown by name. Otherwise they are kept per client. */
  namesShown: z.boolean(),
  /** From where agreement (Tastle and Wierman, 0..1) is called agreed and mixed; set before the session. */
  bands: z.strictObject({ agreed: z.number().min(0).max(1), mixed: z.number().min(0).max(1) }),
  /** After these many repeated votes an item is parked. */
  maxRevotes: z.number().int().min(0).max(9),
  /** What each class means here, as on the definition card. */
  definitions: z.strictObject({ M: text, S: text, C: text, W: text }),
  /** Private to the regisseur. */
  note: text,
  order,
});
export type Workshop = Readonly<z.infer<typeof workshopSchema>>;
