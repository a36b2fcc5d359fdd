import { cellsOf } from '#src/base/grid.ts';
import { isSame } from '#src/base/same.ts';
import { finished, scaled, type Steps } from '#src/base/steps.ts';
import { find, type Table } from '#src/base/table.ts';
import { changedCells } from '#src/analysis/changed-cells.ts';
import { coverageOf } from '#src/analysis/coverage.ts';
import { euros } from '#src/analysis/effort.ts';
import type { Zone } from '#src/analysis/requirement-analysis.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import { costSharesInSteps, isAsking } from './cost-shares.ts';
import type {
  ConflictPair,
  CoverageMove,
  CoverageStand,
  Difference,
  SharingMove,
  Side,
  ZoneMove,
} from './difference.ts';
import { fairnessInSteps } from './fairness.ts';
import { voteBalance } from './vote-balance.ts';

/** [Q1] What becomes other between two dossiers. Linear in the positions; what is the same object costs nothing more. */
export function compareDossiers(before: Side, after: Side): Difference {
  return finished(compareInSteps(before, after));
}

/** The same, with a stop after every few requirements. */
export function* compareInSteps(before: Side, after: Side): Steps<Difference> {
  const rows = yield* scaled(requirementMoves(before, after), 0, 0.4);
  const costsBefore = yield* scaled(costSharesInSteps(before.dossier), 0.4, 0.7);
  const costsAfter = yield* scaled(costSharesInSteps(after.dossier), 0.7, 0.95);
  const fairness = yield* scaled(fairnessInSteps(before.dossier, after.dossier), 0.95, 1);
  return {
    clients: comingAndGoing(before.dossier.clients, after.dossier.clients),
    suppliers: comingAndGoing(before.dossier.suppliers, after.dossier.suppliers),
    ...rows,
    counts: { before: before.analysis.totals.sharing, after: after.analysis.totals.sharing },
    orphans: rows.sharing
      .filter(({ isOrphan }) => isOrphan)
      .map(({ id }) => ({ id, cost: costOf(before.dossier, id) })),
    conflicts: conflictsOf(before, after),
    coverage: coverageMoves(before, after),
    costs: { before: costsBefore, after: costsAfter },
    budget: { before: budgetOf(before.dossier), after: budgetOf(after.dossier) },
    votes: { before: voteBalance(before.dossier), after: voteBalance(after.dossier) },
    fairness,
  };
}

const noZone: Zone = { kind: 'none' };

function* requirementMoves(before: Side, after: Side): Steps<Pick<Difference, 'sharing' | 'zones'>> {
  const sharing: SharingMove[] = [];
  const zones: ZoneMove[] = [];
  const pairs = changedCells(before.analysis.requirements, after.analysis.requirements, ({ id }) => id, false);
  for (const [at, [old, now]] of pairs.entries()) {
    yield at / pairs.length;
    const id = (now ?? old)?.id;
    if (id === undefined) continue;
    const isOrphan =
      old !== undefined &&
      cellsOf(before.dossier.positions, id).some(isAsking) &&
      !cellsOf(after.dossier.positions, id).some(isAsking);
    sharing.push({ id, before: old?.sharing ?? null, after: now?.sharing ?? null, isOrphan });
    const [from, to] = [old?.zone ?? noZone, now?.zone ?? noZone];
    if (from !== to && !isSame(valueOf(from), valueOf(to))) zones.push({ id, before: from, after: to });
  }
  return { sharing, zones };
}

/** Where it is, whoever sets its edges. */
function valueOf(zone: Zone): unknown {
  switch (zone.kind) {
    case 'range':
    case 'gap':
      return [zone.kind, zone.low, zone.high];
    case 'options':
      return [zone.kind, ...zone.options];
    default:
      return [zone.kind];
  }
}

function comingAndGoing<R extends { readonly id: string }>(before: Table<R>, after: Table<R>) {
  return {
    gone: before.filter(({ id }) => find(after, id) === undefined).map((one): R['id'] => one.id),
    come: after.filter(({ id }) => find(before, id) === undefined).map((one): R['id'] => one.id),
  };
}

function conflictsOf(before: Side, after: Side): Difference['conflicts'] {
  const moves = changedCells(before.analysis.conflicts, after.analysis.conflicts, ({ id }) => id, false);
  return {
    gone: moves.flatMap(([old, now]) => (old !== undefined && now === undefined ? [old] : [])),
    come: moves.flatMap(([old, now]) => (old === undefined && now !== undefined ? [now] : [])),
    stay: moves.flatMap(([old, now]): ConflictPair[] =>
      old !== undefined && now !== undefined ? [{ id: now.id, before: old, after: now }] : [],
    ),
  };
}

function coverageMoves(before: Side, after: Side): readonly CoverageMove[] {
  const ids = changedCells(before.dossier.suppliers, after.dossier.suppliers, ({ id }) => id, false);
  return ids.flatMap(([old, now]): CoverageMove[] => {
    const id = (now ?? old)?.id;
    if (id === undefined) return [];
    return [
      {
        supplier: id,
        before: old === undefined ? null : standOf(before, id),
        after: now === undefined ? null : standOf(after, id),
      },
    ];
  });
}

function standOf({ analysis }: Side, supplier: SupplierId): CoverageStand {
  const { clients, mean, lowest } = coverageOf(analysis, supplier);
  const lowestOf = clients.find(({ share }) => share !== null && share === lowest)?.client ?? null;
  return { mean, lowest, lowestOf };
}

function costOf({ requirements }: Dossier, id: string) {
  const requirement = find(requirements, id);
  return { once: euros(requirement?.costOnceK ?? null), year: euros(requirement?.costYearK ?? null) };
}

function budgetOf(dossier: Dossier) {
  const { budgetOnceK, budgetYearK } = assignmentOf(dossier);
  return { onceK: budgetOnceK, yearK: budgetYearK };
}
