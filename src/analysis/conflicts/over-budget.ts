import { exceedsBudget } from '#src/analysis/budget.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { conflictOf, type Scene } from './scene.ts';

/** [A13] Someone's must that does not fit the joint budget beside what is fixed. */
export function overBudget({ dossier, requirement, tally, fixed, holders }: Scene): Conflict | null {
  if (tally.M.length === 0 || !exceedsBudget(dossier, requirement, fixed, holders)) return null;
  return conflictOf('budget', [requirement.id], [tally.M]);
}
