import { z } from 'zod';
import { day, keys, line, order, text } from './fields.ts';
import { rhythmId } from './ids.ts';

export const rhythmLevels = ['operational', 'tactical', 'strategic'] as const;

/** Who meets how often, and what about. */
export const rhythmSchema = z.strictObject({
  id: rhythmId,
  title: line.min(1),
  level: z.enum(rhythmLevels),
  /** Parties that are gone are passed over. */
  clients: keys,
  suppliers: keys,
  withSsc: z.boolean(),
  everyDays: z.number().int().min(1).max(3650).nullable(),
  /** In a room, on the screen, by letter. */
  way: line,
  nextOn: day.nullable(),
  agenda: text,
  order,
});
export type Rhythm = Readonly<z.infer<typeof rhythmSchema>>;

export const blankRhythm = {
  level: 'operational',
  clients: [],
  suppliers: [],
  withSsc: false,
  everyDays: null,
  way: '',
  nextOn: null,
  agenda: '',
} as const satisfies Partial<Rhythm>;
