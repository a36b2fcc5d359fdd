import { best, type Asking, problemFor, sharing } from './asking.ts';
import { budgetMarks } from './budget-marks.ts';
import type { PackageQuestion } from './question.ts';
import type { PackageResult } from './solve-package.ts';

export type CurvePoint = {
  /** Euros of the budget that is varied. */
  readonly budget: number;
  readonly result: PackageResult;
};

/** What a budget brings, from what is fixed to everything; the other budget stays as it is. */
export type Curve = {
  readonly along: 'once' | 'year';
  /** The least with which a package exists, and what everything anybody values costs together. */
  readonly least: number;
  readonly all: number;
  /** From small to large; the budget of the question itself is among them when it lies between. */
  readonly points: readonly CurvePoint[];
};

/** [PK15] Pareto curve: for each budget the best package by the rule, so mean and lowest client follow. */
export async function curveOf(asking: Asking, question: Extract<PackageQuestion, { kind: 'curve' }>): Promise<Curve> {
  const { along, rule, settings } = question;
  const problem = problemFor(asking.base, rule, settings);
  const { least, all } = budgetMarks(problem)[along];
  const budgets = budgetsBetween(least, all, question.points, problem.budgets[along]);
  const share = sharing(asking, budgets.length);
  const points: CurvePoint[] = [];
  for (const budget of budgets) {
    const result = await best(share.next(), rule, { ...settings, budgets: { ...settings.budgets, [along]: budget } });
    points.push({ budget, result });
  }
  return { along, least, all, points };
}

/** Round amounts at even distances, both ends, and the one in between that is asked about. */
function budgetsBetween(least: number, all: number, count: number, now: number | null): readonly number[] {
  const steps = Math.max(2, count);
  const even = Array.from({ length: steps }, (_, step) => {
    const exact = least + ((all - least) * step) / (steps - 1);
    return step === 0 || step === steps - 1 ? exact : Math.round(exact / 1000) * 1000;
  });
  const own = now !== null && now > least && now < all ? [now] : [];
  return [...new Set([...even.filter((budget) => budget >= least && budget <= all), ...own])].sort((a, b) => a - b);
}
