import { z } from 'zod';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import { packageRules } from '#src/analysis/package/rules.ts';
import { plainId } from '#src/dossier/ids.ts';

/** What a person may let a search take. */
export const maxPackageSeconds = 3600;

const points = z.number().min(0).max(1000);
const euros = z.number().min(0).max(1e12).nullable();
const ids = z.array(plainId).max(20_000).readonly();
const rule = z.enum(packageRules);

export const packageSettingsSchema = z.strictObject({
  budgets: z.strictObject({ once: euros.exactOptional(), year: euros.exactOptional() }).exactOptional(),
  prices: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('estimate') }),
      z.strictObject({ kind: z.literal('lowest') }),
      z.strictObject({ kind: z.literal('supplier'), supplier: plainId }),
    ])
    .exactOptional(),
  scale: z.strictObject({ M: points, S: points, C: points, W: points }).exactOptional(),
  hasMajorityMusts: z.boolean().exactOptional(),
  chosen: ids.exactOptional(),
  barred: ids.exactOptional(),
  released: ids.exactOptional(),
});

const settings = packageSettingsSchema;

export const packageQuestionSchema: z.ZodType<PackageQuestion> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('best'), rule, settings }),
  z.strictObject({ kind: z.literal('rules'), settings }),
  z.strictObject({
    kind: z.literal('curve'),
    rule,
    settings,
    along: z.enum(['once', 'year']),
    points: z.number().int().min(2).max(50),
  }),
  z.strictObject({ kind: z.literal('prices'), rule, settings }),
  z.strictObject({ kind: z.literal('why-out'), rule, settings, requirement: plainId }),
  z.strictObject({ kind: z.literal('robustness'), settings }),
]);
