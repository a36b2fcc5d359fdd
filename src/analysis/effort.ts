import { assertNever } from '#src/base/assert-never.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Effort } from './analysis.ts';

/** [A16] What counts as effort: one-off cost, or with the yearly cost over the years of the contract. */
export type EffortBasis = 'once' | 'contract';

/** Whole euros from thousands, so that sums stay exact whatever the order of adding. An unknown cost is 0. */
export function euros(thousands: number | null): Effort {
  return thousands === null ? 0 : Math.round(thousands * 1000);
}

export function effortOf(requirement: Requirement, assignment: Assignment, basis: EffortBasis): Effort {
  const once = euros(requirement.costOnceK);
  switch (basis) {
    case 'once':
      return once;
    case 'contract':
      return once + euros(requirement.costYearK) * assignment.contractYears;
    default:
      return assertNever(basis);
  }
}
