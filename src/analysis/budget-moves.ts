import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Analysis } from './analysis.ts';
import { type Costs, exceedsBudget, fixedCostsOf } from './budget.ts';
import type { TouchedSome } from './touched.ts';

export type FixedMove = {
  readonly fixed: Costs;
  /** Whether a requirement that did not change itself may now fit, or no longer fit, the budget. */
  readonly isFelt: boolean;
};

/** The fixed costs after a change, by difference. */
export function moveFixed({ memo }: Analysis, touched: TouchedSome, before: Dossier, after: Dossier): FixedMove {
  let { once, year } = memo.fixed;
  let isFelt = isOtherBudget(before, after) || touched.records.some(([old, now]) => isOtherCost(old, now));
  for (const id of touched.held) {
    const old = fixedCostsOf(before, find(before.requirements, id), memo.holders);
    const now = fixedCostsOf(after, find(after.requirements, id), memo.holders);
    once += now.once - old.once;
    year += now.year - old.year;
    isFelt ||= now.once !== old.once || now.year !== old.year;
  }
  return { fixed: { once, year }, isFelt };
}

/** Requirements whose budget conflict comes or goes. A scan without recounting positions: only when `isFelt`. */
export function budgetFlips(analysis: Analysis, after: Dossier, fixed: Costs): readonly RequirementId[] {
  const { holders } = analysis.memo;
  return after.requirements.flatMap((requirement) => {
    const old = find(analysis.requirements, requirement.id);
    const isOver = [...(old?.conflicts ?? []), ...(old?.settled ?? [])].some(({ kind }) => kind === 'budget');
    return exceedsBudget(after, requirement, fixed, holders) === isOver ? [] : [requirement.id];
  });
}

function isOtherBudget(before: Dossier, after: Dossier): boolean {
  const [old, now] = [assignmentOf(before), assignmentOf(after)];
  return old.budgetOnceK !== now.budgetOnceK || old.budgetYearK !== now.budgetYearK;
}

function isOtherCost(old: Requirement | undefined, now: Requirement | undefined): boolean {
  return (
    old?.costOnceK !== now?.costOnceK ||
    old?.costYearK !== now?.costYearK ||
    old?.requires.join() !== now?.requires.join()
  );
}
