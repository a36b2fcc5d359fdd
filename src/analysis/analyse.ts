import { finished, scaled, type Steps } from '#src/base/steps.ts';
import { tableOf, type Table } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { analyseRequirement } from './analyse-requirement.ts';
import type { Analysis, Totals } from './analysis.ts';
import { clashesInSteps } from './clashes.ts';
import type { ConflictMove } from './conflict-moves.ts';
import { coverageGrid } from './coverage-grid.ts';
import type { EffortBasis } from './effort.ts';
import type { Conflict, RequirementAnalysis } from './requirement-analysis.ts';
import { surroundingsOf } from './surroundings.ts';
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
  return finished(analyseInSteps(dossier, basis));
}

/** The shares of the whole after which requirements, clashes and totals are done; the rest is the coverage. */
const requirementsShare = 0.6;
const conflictsShare = 0.62;
const clashesShare = 0.7;
const totalsShare = 0.8;
/** Requirements that are added to the totals together. */
const together = 50;

/** The same, with a stop after every few requirements. */
export function* analyseInSteps(dossier: Dossier, basis: EffortBasis = 'once'): Steps<Analysis> {
  const surroundings = surroundingsOf(dossier);
  const requirements: RequirementAnalysis[] = [];
  for (const requirement of dossier.requirements) {
    requirements.push(analyseRequirement(surroundings, requirement));
    yield (requirements.length / dossier.requirements.length) * requirementsShare;
  }
  const conflicts = yield* scaled(
    eachOnce(requirements, (one) => one.conflicts),
    requirementsShare,
    conflictsShare,
  );
  const settled = yield* scaled(
    eachOnce(requirements, (one) => one.settled),
    conflictsShare,
    conflictsShare,
  );
  const clashes = yield* scaled(clashesInSteps(conflicts), conflictsShare, clashesShare);
  const { exclusions, fixed, holders } = surroundings;
  const memo = { basis, exclusions, fixed, holders, settled: surroundings.settled };
  const totals = yield* totalsOf(dossier, requirements, conflicts, { basis, holders });
  const coverage = yield* scaled(coverageGrid(dossier), totalsShare, 1);
  return { requirements, conflicts, settled, clashes, totals, coverage, memo };
}

/**
 * An exclusion stands at two requirements. Ids begin with the kind and a colon, so the table is that of each kind one after the
 * other, and within a kind the conflicts come nearly in their order: sorting them all at once would be a long turn.
 */
function* eachOnce(
  requirements: readonly RequirementAnalysis[],
  of: (one: RequirementAnalysis) => readonly Conflict[],
): Steps<Table<Conflict>> {
  const byKind = new Map<string, Map<string, Conflict>>();
  for (const [at, one] of requirements.entries()) {
    yield (at / requirements.length) * 0.5;
    for (const conflict of of(one)) {
      const kind = conflict.id.slice(0, conflict.id.indexOf(':') + 1);
      const own = byKind.get(kind) ?? new Map<string, Conflict>();
      byKind.set(kind, own.set(conflict.id, conflict));
    }
  }
  const sorted: Conflict[] = [];
  for (const kind of [...byKind.keys()].toSorted()) {
    yield 0.75;
    for (const conflict of tableOf([...(byKind.get(kind)?.values() ?? [])])) sorted.push(conflict);
  }
  return sorted;
}

type Counting = { readonly basis: EffortBasis; readonly holders: number };

/** Totals follow an edit by difference; here every few requirements are such an edit. */
function* totalsOf(
  dossier: Dossier,
  requirements: readonly RequirementAnalysis[],
  conflicts: Table<Conflict>,
  { basis, holders }: Counting,
): Steps<Totals> {
  let totals: Totals = {
    sharing: noSharing,
    conflicts: withConflictCounts(
      noConflicts,
      conflicts.map((conflict): ConflictMove => [undefined, conflict]),
    ),
    clients: emptyClientTotals(dossier.clients),
    suppliers: withSupplierTotals([], dossier.suppliers, requirements.length, []),
    effort: noEffort,
  };
  for (let from = 0; from < requirements.length; from += together) {
    yield clashesShare + (from / requirements.length) * (totalsShare - clashesShare);
    const moves = requirements
      .slice(from, from + together)
      .map((one): Move => [undefined, standingOf(dossier, one, basis)]);
    totals = {
      ...totals,
      sharing: withSharing(totals.sharing, moves),
      clients: withClientTotals(totals.clients, moves),
      suppliers: withSupplierTotals(totals.suppliers, dossier.suppliers, requirements.length, moves),
      effort: withEffort(totals.effort, moves, holders),
    };
  }
  return totals;
}
