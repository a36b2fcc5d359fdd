import { z } from 'zod';
import type { PackageSettings } from '#src/analysis/package/package-problem.ts';
import { type PackageRule, packageRules } from '#src/analysis/package/rules.ts';
import { type Evidence, evidences } from '#src/analysis/suppliers/answers.ts';
import { plainId } from '#src/dossier/ids.ts';
import { maxPackageSeconds, packageSettingsSchema } from './package-question.ts';

/** What a handout is about. Times are those of the searches in it, in seconds. */
export type HandoutWish =
  | {
      readonly about: 'suppliers';
      readonly evidence: Evidence;
      readonly seconds: number;
      /** Only these, with where they really differ; null: everybody. By id. */
      readonly among: readonly string[] | null;
    }
  /** Null: the first one. */
  | { readonly about: 'award'; readonly tender: string | null }
  | {
      readonly about: 'package';
      readonly rule: PackageRule;
      readonly settings: PackageSettings;
      /** 0..1 */
      readonly gap: number;
      readonly seconds: number;
    };

const seconds = z.number().min(0).max(maxPackageSeconds);

export const handoutWishSchema: z.ZodType<HandoutWish> = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('suppliers'),
    evidence: z.enum(evidences),
    seconds,
    among: z.array(plainId).max(100).nullable(),
  }),
  z.strictObject({ about: z.literal('award'), tender: plainId.nullable() }),
  z.strictObject({
    about: z.literal('package'),
    rule: z.enum(packageRules),
    settings: packageSettingsSchema,
    gap: z.number().min(0).max(1),
    seconds,
  }),
]);
