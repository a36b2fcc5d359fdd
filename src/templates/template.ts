import { z } from 'zod';

/** Dutch, then English: one record, so that the languages can't drift apart. */
const words = z.tuple([z.string().min(1), z.string().min(1)]).readonly();

const parameter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    name: words,
    unit: words,
    direction: z.enum(['higher', 'lower', 'none']),
  }),
  z.strictObject({ kind: z.literal('category'), name: words, categories: z.array(words).min(2).readonly() }),
]);

const requirement = z.strictObject({
  title: words,
  why: words,
  acceptance: words,
  standard: words.optional(),
  isLegal: z.literal(true).optional(),
  flexibility: z.enum(['fixed', 'reviewable', 'open']).optional(),
  parameter: parameter.optional(),
});

/** What a regisseur starts from: what is asked, never what a client thinks of it, and no costs. */
export const templateSchema = z.strictObject({
  subtitle: words,
  phase: z.enum(['strategy', 'tender', 'organisation']),
  themes: z.array(z.strictObject({ title: words, requirements: z.array(requirement).min(1).readonly() })).readonly(),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;
export type TemplateRequirement = Template['themes'][number]['requirements'][number];

export const templateKeys = ['ssc', 'case-system', 'co-sourcing'] as const;
export type TemplateKey = (typeof templateKeys)[number];
