import { cellsOf } from '#src/base/grid.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';

/** Euros; null = no limit. */
type Budgets = { readonly once: number | null; readonly year: number | null };

/**
 * [PK50] [PK73] A package as a scenario: the budgets it was found for where they are others than the dossier's, and what is outside, in one
 * step however much it is, as a won't of everyone who asks for it. Then nobody asks for it, and what it cost falls away.
 */
export function packageSteps(dossier: Dossier, left: readonly string[], budgets: Budgets): readonly ScenarioStep[] {
  const { budgetOnceK, budgetYearK } = assignmentOf(dossier);
  const onceK = budgets.once === null ? null : budgets.once / 1000;
  const yearK = budgets.year === null ? null : budgets.year / 1000;
  const isOther = onceK !== budgetOnceK || yearK !== budgetYearK;
  const asked = left.filter((requirement) =>
    cellsOf(dossier.positions, requirement).some(({ priority }) => priority !== null && priority !== 'W'),
  );
  return [
    ...(isOther ? [{ kind: 'budget' as const, onceK, yearK }] : []),
    ...(asked.length === 0
      ? []
      : [{ kind: 'classes' as const, client: null, requirements: asked, priority: 'W' as const }]),
  ];
}
