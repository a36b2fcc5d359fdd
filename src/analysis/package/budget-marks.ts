import { closureOf, costsOf, fixedIn, type PackageProblem } from './problem.ts';

/** Euros. */
export type BudgetMarks = {
  /** The least with which a package exists: what is fixed, with all it requires. */
  readonly least: number;
  /** What everything that anybody values costs together. */
  readonly all: number;
};

/** Between which amounts a budget makes a difference. */
export function budgetMarks(problem: PackageProblem): { readonly once: BudgetMarks; readonly year: BudgetMarks } {
  const fixed = fixedIn(problem);
  const valued = new Set<number>();
  for (const { values } of problem.clients) for (const [at, points] of values) if (points > 0) valued.add(at);
  const least = costsOf(problem, closureOf(problem, fixed));
  const all = costsOf(problem, closureOf(problem, [...fixed, ...valued]));
  const marks = (along: 'once' | 'year'): BudgetMarks => ({
    least: least[along],
    all: Math.max(least[along], all[along]),
  });
  return { once: marks('once'), year: marks('year') };
}
