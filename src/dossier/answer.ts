import { z } from 'zod';
import { key, text } from './fields.ts';
import { priorities } from './position.ts';
import { stanceStep } from './stance.ts';

/** The ways in which people can be asked, DOMAIN C1-C6 and C10. */
export const methods = ['moscow', 'points', 'pairs', 'ranking', 'scores', 'kano', 'stance'] as const;
export type Method = (typeof methods)[number];

/** What is given out over the subjects of a topic, or over all topics of a workshop. */
export const pointsToGive = 100;
/** Saaty's scale: a ratio of 1/9 to 9. */
export const largestRatio = 9;
/** More subjects than these make more pairs than people answer with care. */
export const mostPaired = 9;

export const kanoAnswers = ['like', 'must-be', 'neutral', 'live-with', 'dislike'] as const;
export type KanoAnswer = (typeof kanoAnswers)[number];
export const scoreCriteria = ['value', 'time', 'risk', 'effort'] as const;
export type ScoreCriterion = (typeof scoreCriteria)[number];
/** Relative scores as at WSJF: steps that grow with what they stand for. */
export const scoreSteps = [1, 2, 3, 5, 8, 13, 20] as const;

const points = z.number().int().min(0).max(pointsToGive);
const subjects = z.array(key).min(1).max(200).readonly();

/** What one person says on one topic. `blank`: was there, has no opinion; in the turnout and in no figure. */
export const answerSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('moscow'), priority: z.enum(priorities), points: points.nullable() }),
  z.strictObject({
    method: z.literal('points'),
    points: z
      .array(z.strictObject({ subject: key, points }))
      .min(1)
      .max(200)
      .readonly(),
  }),
  z.strictObject({
    method: z.literal('pairs'),
    /** How many times as heavy a is as b. */
    pairs: z
      .array(
        z.strictObject({
          a: key,
          b: key,
          ratio: z
            .number()
            .min(1 / largestRatio)
            .max(largestRatio),
        }),
      )
      .min(1)
      .max((mostPaired * (mostPaired - 1)) / 2)
      .readonly(),
  }),
  /** Best first; subjects that share a rank stand together. */
  z.strictObject({ method: z.literal('ranking'), ranks: z.array(subjects).min(1).max(200).readonly() }),
  z.strictObject({
    method: z.literal('scores'),
    scores: z
      .array(z.strictObject({ criterion: z.enum(scoreCriteria), score: z.number().int().min(1).max(100) }))
      .min(1)
      .max(scoreCriteria.length)
      .readonly(),
  }),
  z.strictObject({ method: z.literal('kano'), present: z.enum(kanoAnswers), absent: z.enum(kanoAnswers) }),
  z.strictObject({
    method: z.literal('stance'),
    stances: z
      .array(z.strictObject({ subject: key, step: stanceStep, reason: text }))
      .min(1)
      .max(200)
      .readonly(),
  }),
  z.strictObject({ method: z.literal('blank') }),
]);
export type Answer = Readonly<z.infer<typeof answerSchema>>;
