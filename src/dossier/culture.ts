import { z } from 'zod';
import { day, finite } from './fields.ts';
import { cultureId } from './ids.ts';
import { partyRefSchema } from './party-ref.ts';
import { percent } from './relation.ts';

/** The competing values of the OCAI, in the order of `points`, DOMAIN C19. */
export const cultureTypes = ['family', 'adhocracy', 'market', 'hierarchy'] as const;

/** How a party is used to working: to talk about, never to score. */
export const cultureSchema = z.strictObject({
  id: cultureId,
  party: partyRefSchema,
  on: day.nullable(),
  /** A hundred points over the four types; null = not asked. */
  points: z.array(percent).length(cultureTypes.length).readonly().nullable(),
  /** Each between two ends: decide slowly to fast, say no in veiled words to openly, agree by mouth to in writing, persons to rules. */
  answers: z.strictObject({
    decide: percent.nullable(),
    sayNo: percent.nullable(),
    agree: percent.nullable(),
    rules: percent.nullable(),
  }),
  /** How many people said so together. */
  people: finite.min(0).nullable(),
});
export type Culture = Readonly<z.infer<typeof cultureSchema>>;

export const blankCulture = {
  on: null,
  points: null,
  answers: { decide: null, sayNo: null, agree: null, rules: null },
  people: null,
} as const satisfies Partial<Culture>;
