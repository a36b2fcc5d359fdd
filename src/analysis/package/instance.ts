import type { PackageBase } from './package-base.ts';
import { problemFor } from './asking.ts';
import { type Solving, solvePackage } from './solve-package.ts';

/** What an instance of the next release problem is, and the best there is of it: whom all they ask for is given, within the budget. */
export type InstanceAnswer = {
  readonly requirements: number;
  readonly dependencies: number;
  readonly customers: number;
  /** Of all requirements and all customers together. */
  readonly allCost: number;
  readonly allProfit: number;
  readonly budget: number;
  /** Null when it was stopped before there was any. */
  readonly found: InstanceFound | null;
  readonly stoppedBy: 'time' | 'person' | null;
};

export type InstanceFound = {
  readonly served: number;
  readonly profit: number;
  readonly chosen: number;
  readonly cost: number;
  /** No choice brings in more; null when nothing is known. */
  readonly bound: number | null;
  /** Distance between the two, relative to the profit. */
  readonly gap: number | null;
  readonly isProven: boolean;
};

/** [PK70] By the rule served: a customer counts only when everything it asks for is in, with all that needs. */
export async function solveInstance(base: PackageBase, solving: Solving): Promise<InstanceAnswer> {
  const problem = problemFor(base, 'served', {});
  const result = await solvePackage(problem, 'served', solving);
  const all = {
    requirements: base.requirements.length,
    dependencies: base.requirements.reduce((sum, { requires }) => sum + requires.length, 0),
    customers: base.clients.length,
    allCost: base.requirements.reduce((sum, { once }) => sum + once, 0),
    allProfit: base.clients.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0),
    budget: base.budgets.once ?? 0,
  };
  if (result.kind !== 'found')
    return { ...all, found: null, stoppedBy: result.kind === 'nothing' ? result.stoppedBy : null };
  const { outcome, objective, bound, gap, isProven, stoppedBy } = result;
  return {
    ...all,
    found: {
      served: outcome.clients.filter(({ isServed }) => isServed).length,
      profit: objective,
      chosen: outcome.chosen.length,
      cost: outcome.once,
      bound: bound === null ? null : Math.floor(bound + 1e-6),
      gap,
      isProven,
    },
    stoppedBy,
  };
}
