import { z } from 'zod';
import { key, line, moment } from './fields.ts';
import { roundId, topicId, workshopId } from './ids.ts';

export const roundStates = ['draft', 'open', 'closed', 'revealed'] as const;
export type RoundState = (typeof roundStates)[number];

const count = z.number().int().min(0).max(100_000);

/**
 * One time that people are asked. It goes forward only; a correction is a new round, with a higher number. What was
 * voted is nowhere in the dossier before the reveal.
 */
export const roundSchema = z.strictObject({
  id: roundId,
  workshop: workshopId,
  /** 1, 2, … within the workshop. */
  number: z.number().int().min(1).max(10_000),
  topics: z.array(topicId).min(1).max(500).readonly(),
  state: z.enum(roundStates),
  /** Time box; null = none. */
  seconds: z.number().int().min(1).max(86_400).nullable(),
  /** Oldest first. */
  steps: z
    .array(z.strictObject({ state: z.enum(roundStates), at: moment, by: line }))
    .max(100)
    .readonly(),
  /** Per client how many may vote and how many did, of the moment it was revealed. */
  turnout: z
    .array(z.strictObject({ client: key, entitled: count, cast: count }))
    .max(200)
    .readonly(),
  /** How the votes came in. */
  ways: z.strictObject({ phone: count, paper: count, spoken: count }),
});
export type Round = Readonly<z.infer<typeof roundSchema>>;
