import { z } from 'zod';
import { day, key, line, moment, text } from './fields.ts';
import { sessionId } from './ids.ts';
import { partyRefSchema } from './party-ref.ts';
import { percent } from './relation.ts';

export const sessionPhases = ['read', 'play', 'debrief', 'record'] as const;
export const cardStates = ['waiting', 'playing', 'done'] as const;

/** What could happen, to be played by the people who would have to deal with it, DOMAIN D9. */
export const sessionCardSchema = z.strictObject({
  /** Of the library or a friction; a word, no reference. */
  key,
  title: line.min(1),
  situation: text,
  roles: z
    .array(z.strictObject({ title: line, does: text, playedBy: partyRefSchema.nullable() }))
    .max(20)
    .readonly(),
  /** What comes to light in the course of it, and when: 09:10, after ten minutes. */
  turns: z
    .array(z.strictObject({ at: line, text }))
    .max(40)
    .readonly(),
  /** How many of them, from the first, the room has heard. */
  told: z.number().int().min(0).max(40),
  question: text,
  /** What nobody turned out to do. */
  gaps: text,
  /** The sides have changed places. */
  isSwapped: z.boolean(),
  state: z.enum(cardStates),
});
export type SessionCard = Readonly<z.infer<typeof sessionCardSchema>>;

const trustOfBoth = z.strictObject({ client: percent.nullable(), other: percent.nullable() });

/** A half day on which client and supplier play what could go wrong. */
export const sessionSchema = z.strictObject({
  id: sessionId,
  title: line.min(1),
  on: day.nullable(),
  /** Of which relation; one that is gone is passed over. */
  relation: key.nullable(),
  cards: z.array(sessionCardSchema).max(40).readonly(),
  /** Which card is on the table, counted from 0. */
  cardNow: z.number().int().min(0).max(39).nullable(),
  phase: z.enum(sessionPhases),
  /** When the clock of this phase runs out; null: it stands still. */
  endsAt: moment.nullable(),
  /** What is left on one that stands still; null: as long as the phase takes. */
  secondsLeft: z.number().int().min(0).max(14_400).nullable(),
  before: trustOfBoth,
  after: trustOfBoth,
  /** Private to the regisseur. */
  note: text,
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;

export const blankSession = {
  on: null,
  relation: null,
  cards: [],
  cardNow: null,
  phase: 'read',
  endsAt: null,
  secondsLeft: null,
  before: { client: null, other: null },
  after: { client: null, other: null },
  note: '',
} as const satisfies Partial<Session>;
