import { z } from 'zod';
import { finite, line } from './fields.ts';

/** A closed interval; null = open on that side. At least one side is given and min ≤ max. */
export const rangeSchema = z
  .strictObject({ min: finite.nullable(), max: finite.nullable() })
  .refine((range) => range.min !== null || range.max !== null)
  .refine((range) => range.min === null || range.max === null || range.min <= range.max);
export type Range = Readonly<z.infer<typeof rangeSchema>>;

const optionsSchema = z.array(line.min(1)).min(1).max(100).readonly();

/** What a requirement asks about, with its unit and which way is stricter, or its categories. */
export const parameterSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    name: line,
    unit: line,
    /** `higher`: more is stricter ("at least"); `lower`: less is stricter ("at most"); `none`: neither. */
    direction: z.enum(['higher', 'lower', 'none']),
    /** What the law allows; null = no rule. */
    lawful: rangeSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('category'),
    name: line,
    categories: optionsSchema,
    lawful: optionsSchema.nullable(),
  }),
]);
export type Parameter = Readonly<z.infer<typeof parameterSchema>>;
export type NumberParameter = Extract<Parameter, { kind: 'number' }>;
export type CategoryParameter = Extract<Parameter, { kind: 'category' }>;

/** A number for a number parameter, one of its categories for a category parameter. */
export const valueSchema = z.union([finite, line.min(1)]);
export type Value = number | string;

/** What a client can live with: private to the regisseur until the client releases it. */
export const limitsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('range'), min: finite.nullable(), max: finite.nullable() }),
  z.strictObject({ kind: z.literal('options'), options: optionsSchema }),
]);
export type Limits = Readonly<z.infer<typeof limitsSchema>>;
