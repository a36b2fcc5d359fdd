import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Effort } from './analysis.ts';
import { euros } from './effort.ts';
import { holderCount } from './holders.ts';

/** Costs in euros, once and per year. */
export type Costs = { readonly once: Effort; readonly year: Effort };

export const noCosts: Costs = { once: 0, year: 0 };

/** [A13] Fixed: required by law, or a must of everyone who may hold a position. */
export function isFixed(dossier: Dossier, requirement: Requirement, holders: number): boolean {
  return requirement.isLegal || isEveryonesMust(dossier, requirement, holders);
}

export function isEveryonesMust(dossier: Dossier, { id }: Requirement, holders: number): boolean {
  const positions = cellsOf(dossier.positions, id);
  return holders > 0 && positions.length >= holders && positions.every(({ priority }) => priority === 'M');
}

/** What this requirement adds to the fixed costs. */
export function fixedCostsOf(dossier: Dossier, requirement: Requirement | undefined, holders: number): Costs {
  return requirement !== undefined && isFixed(dossier, requirement, holders) ? costsOf(requirement) : noCosts;
}

export function fixedCosts(dossier: Dossier): Costs {
  const holders = holderCount(dossier);
  let once = 0;
  let year = 0;
  for (const requirement of dossier.requirements) {
    const costs = fixedCostsOf(dossier, requirement, holders);
    once += costs.once;
    year += costs.year;
  }
  return { once, year };
}

/**
 * [A13] Whether this requirement with all it requires, directly or not, and everything fixed costs more than a
 * joint budget, once or per year. A budget that is not known is never exceeded.
 */
export function exceedsBudget(dossier: Dossier, requirement: Requirement, fixed: Costs, holders: number): boolean {
  const { budgetOnceK, budgetYearK } = assignmentOf(dossier);
  if (budgetOnceK === null && budgetYearK === null) return false;
  let { once, year } = fixed;
  for (const needed of withRequired(dossier, requirement)) {
    if (isFixed(dossier, needed, holders)) continue;
    const costs = costsOf(needed);
    once += costs.once;
    year += costs.year;
  }
  return (budgetOnceK !== null && once > euros(budgetOnceK)) || (budgetYearK !== null && year > euros(budgetYearK));
}

function costsOf({ costOnceK, costYearK }: Requirement): Costs {
  return { once: euros(costOnceK), year: euros(costYearK) };
}

function withRequired(dossier: Dossier, requirement: Requirement): ReadonlySet<Requirement> {
  const needed = new Set([requirement]);
  for (const each of needed)
    for (const id of each.requires) {
      const other = find(dossier.requirements, id);
      if (other !== undefined) needed.add(other);
    }
  return needed;
}
