import type { PackageSettings } from './package-problem.ts';
import type { PackageRule } from './rules.ts';

/** What can be asked about packages; each is a number of solves, done by a worker. */
export type PackageQuestion =
  /** The best by one rule. */
  | { readonly kind: 'best'; readonly rule: PackageRule; readonly settings: PackageSettings }
  /** Every rule side by side. */
  | { readonly kind: 'rules'; readonly settings: PackageSettings }
  /** What more or less of a budget brings. */
  | {
      readonly kind: 'curve';
      readonly rule: PackageRule;
      readonly settings: PackageSettings;
      readonly along: 'once' | 'year';
      readonly points: number;
    }
  /** What fairness and each must cost. */
  | { readonly kind: 'prices'; readonly rule: PackageRule; readonly settings: PackageSettings }
  /** Why one requirement is not in, and what would bring it in. */
  | {
      readonly kind: 'why-out';
      readonly rule: PackageRule;
      readonly settings: PackageSettings;
      readonly requirement: string;
    }
  /** What is in or out whatever the value scale, weights and budgets. */
  | { readonly kind: 'robustness'; readonly settings: PackageSettings };
