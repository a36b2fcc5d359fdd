import { z } from 'zod';
import { day, line, text } from './fields.ts';
import { pilotId } from './ids.ts';
import { sides } from './pulse.ts';

/** A first piece of the work, small enough to learn from. */
export const pilotSchema = z.strictObject({
  id: pilotId,
  title: line.min(1),
  scope: text,
  isBounded: z.boolean().nullable(),
  isRepetitive: z.boolean().nullable(),
  isSimple: z.boolean().nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  /** Before that day people are still getting used to it, so nothing is measured. */
  habituationUntil: day.nullable(),
  evaluations: z
    .array(z.strictObject({ on: day, side: z.enum(sides), good: text, less: text }))
    .max(100)
    .readonly(),
  learned: text,
  nextWave: text,
});
export type Pilot = Readonly<z.infer<typeof pilotSchema>>;

export const blankPilot = {
  scope: '',
  isBounded: null,
  isRepetitive: null,
  isSimple: null,
  startsOn: null,
  endsOn: null,
  habituationUntil: null,
  evaluations: [],
  learned: '',
  nextWave: '',
} as const satisfies Partial<Pilot>;
