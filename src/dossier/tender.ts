import { z } from 'zod';
import { finite, line, order } from './fields.ts';
import { criterionId, tenderId } from './ids.ts';

export const awardFormulas = ['relative', 'linear', 'logarithmic', 'utility', 'ratio', 'value', 'super'] as const;

/** What people score each bid on, and what it weighs of the quality. */
export const criterionSchema = z.strictObject({ id: criterionId, name: line.min(1), weight: finite.min(0).max(1000) });
export type Criterion = Readonly<z.infer<typeof criterionSchema>>;

/** A tender whose award is simulated; nothing of it decides anything [58]. */
export const tenderSchema = z.strictObject({
  id: tenderId,
  title: line.min(1),
  /** Of a hundred; the rest is for quality. */
  priceWeight: finite.min(0).max(100),
  criteria: z.array(criterionSchema).max(60).readonly(),
  formula: z.enum(awardFormulas),
  /** What the formulas want to know beforehand: euros over the contract, the base of the logarithm, euros for full quality, 0..1. */
  settings: z.strictObject({
    lowest: finite.min(0).nullable(),
    highest: finite.min(0).nullable(),
    base: finite.gt(1).max(100).nullable(),
    worth: finite.min(0).nullable(),
    required: finite.min(0).max(1).nullable(),
  }),
  /** The highest score that is given. */
  scale: finite.gt(0).max(1000),
  /** Answers that are only claimed count too. */
  countsClaims: z.boolean(),
  order,
});
export type Tender = Readonly<z.infer<typeof tenderSchema>>;

export const blankTender = {
  priceWeight: 40,
  criteria: [],
  formula: 'linear',
  settings: { lowest: null, highest: null, base: null, worth: null, required: null },
  scale: 10,
  countsClaims: true,
} as const satisfies Partial<Tender>;
