import { tableOf, type Table } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { analyseRequirement, type Surroundings } from './analyse-requirement.ts';
import type { Analysis, Totals } from './analysis.ts';
import { fixedCosts } from './budget.ts';
import { clashesOf } from './clashes.ts';
import type { ConflictMove } from './conflict-moves.ts';
import { coverageGrid } from './coverage-grid.ts';
import type { EffortBasis } from './effort.ts';
import { exclusionsOf } from './exclusions.ts';
import { holderCount } from './holders.ts';
import type { Conflict } from './requirement-analysis.ts';
import { type Move, standingOf } from './standing.ts';
import { emptyClientTotals, withClientTotals } from './totals/client-totals.ts';
import {
  noConflicts,
  noEffort,
  noSharing,
  withConflictCounts,
  withEffort,
  withSharing,
} from './totals/sharing-totals.ts';
import { withSupplierTotals } from './totals/supplier-totals.ts';

/** Everything a regisseur wants to know of a dossier whose rules hold. Linear in positions × offers. */
export function analyse(dossier: Dossier, basis: EffortBasis = 'once'): Analysis {
  const surroundings: Surroundings = {
    dossier,
    exclusions: exclusionsOf(dossier.requirements),
    fixed: fixedCosts(dossier),
    holders: holderCount(dossier),
  };
  const requirements = dossier.requirements.map((requirement) => analyseRequirement(surroundings, requirement));
  const conflicts = tableOf([
    ...new Map(requirements.flatMap((one) => one.conflicts.map((conflict) => [conflict.id, conflict]))).values(),
  ]);
  const moves = requirements.map((one): Move => [undefined, standingOf(dossier, one, basis)]);
  const { exclusions, fixed, holders } = surroundings;
  return {
    requirements,
    conflicts,
    clashes: clashesOf(conflicts),
    totals: totalsOf(dossier, moves, conflicts, holders),
    coverage: coverageGrid(dossier),
    memo: { basis, exclusions, fixed, holders },
  };
}

function totalsOf(dossier: Dossier, moves: readonly Move[], conflicts: Table<Conflict>, holders: number): Totals {
  return {
    sharing: withSharing(noSharing, moves),
    conflicts: withConflictCounts(
      noConflicts,
      conflicts.map((conflict): ConflictMove => [undefined, conflict]),
    ),
    clients: withClientTotals(emptyClientTotals(dossier.clients), moves),
    suppliers: withSupplierTotals([], dossier.suppliers, dossier.requirements.length, moves),
    effort: withEffort(noEffort, moves, holders),
  };
}
