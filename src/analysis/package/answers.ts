import type { Curve } from './curve.ts';
import type { Prices } from './prices.ts';
import type { PackageQuestion } from './question.ts';
import type { Robustness } from './robustness.ts';
import type { PackageRule } from './rules.ts';
import type { PackageResult } from './solve-package.ts';
import type { WhyOut } from './why-out.ts';

export type PackageAnswers = {
  readonly best: PackageResult;
  readonly rules: readonly { readonly rule: PackageRule; readonly result: PackageResult }[];
  readonly curve: Curve;
  readonly prices: Prices;
  readonly 'why-out': WhyOut | PackageResult;
  readonly robustness: Robustness;
};

export type PackageAnswer = {
  readonly [K in PackageQuestion['kind']]: { readonly kind: K; readonly answer: PackageAnswers[K] };
}[PackageQuestion['kind']];
