import { type Patch, patched } from '#src/base/patch.ts';
import type { Table } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Surroundings } from './analyse-requirement.ts';
import type { Analysis, Totals } from './analysis.ts';
import { withClashes } from './clashes.ts';
import { type ConflictMove, conflictMoves } from './conflict-moves.ts';
import { withCoverage } from './coverage-grid.ts';
import type { Conflict, RequirementAnalysis } from './requirement-analysis.ts';
import { type Move, standingOf } from './standing.ts';
import { withClientTotals } from './totals/client-totals.ts';
import { withConflictCounts, withEffort, withSharing } from './totals/sharing-totals.ts';
import { withSupplierTotals } from './totals/supplier-totals.ts';

/** A requirement analysed again; undefined where it is not there. */
export type Reanalysed = {
  readonly id: RequirementId;
  readonly before: RequirementAnalysis | undefined;
  readonly after: RequirementAnalysis | undefined;
};

/** The analysis with these requirements (by id) replaced, and all sums moved with them. */
export function withReanalysed(
  analysis: Analysis,
  { dossier, exclusions, fixed, holders, settled }: Surroundings,
  before: Dossier,
  reanalysed: readonly Reanalysed[],
): Analysis {
  const { basis } = analysis.memo;
  const conflicts = conflictPatches(reanalysed, ({ conflicts: open }) => open);
  const decided = conflictPatches(reanalysed, (one) => one.settled);
  const conflictMovesOf = [...conflicts.values()];
  const moves = reanalysed.map(
    (one): Move => [standingOf(before, one.before, basis), standingOf(dossier, one.after, basis)],
  );
  const changed = reanalysed.filter((one) => one.before !== one.after);
  return {
    requirements: replaced(
      analysis.requirements,
      changed.map(({ id, after }) => [id, after ?? null]),
    ),
    conflicts: moved(analysis.conflicts, conflicts),
    settled: moved(analysis.settled, decided),
    clashes: withClashes(analysis.clashes, conflictMovesOf),
    totals: totalsAfter(analysis, before, dossier, moves, conflictMovesOf),
    coverage: withCoverage(analysis.coverage, rowsOf(moves)),
    memo: { basis, exclusions, fixed, holders, settled },
  };
}

function totalsAfter(
  { totals, memo }: Analysis,
  before: Dossier,
  after: Dossier,
  moves: readonly Move[],
  conflicts: readonly ConflictMove[],
): Totals {
  const isSupplySame =
    before.suppliers === after.suppliers &&
    before.requirements.length === after.requirements.length &&
    moves.every(([old, now]) => old?.offers === now?.offers);
  return {
    sharing: withSharing(totals.sharing, moves),
    conflicts: conflicts.length === 0 ? totals.conflicts : withConflictCounts(totals.conflicts, conflicts),
    clients: withClientTotals(totals.clients, moves),
    suppliers: isSupplySame
      ? totals.suppliers
      : withSupplierTotals(totals.suppliers, after.suppliers, after.requirements.length, moves),
    effort: withEffort(totals.effort, moves, memo.holders),
  };
}

/** Each conflict once, though an exclusion stands at two requirements. */
function conflictPatches(
  reanalysed: readonly Reanalysed[],
  conflictsOf: (one: RequirementAnalysis) => readonly Conflict[],
): ReadonlyMap<string, ConflictMove> {
  const moves = new Map<string, ConflictMove>();
  for (const { before, after } of reanalysed)
    for (const move of conflictMoves(before ? conflictsOf(before) : [], after ? conflictsOf(after) : []))
      moves.set((move[0] ?? move[1])?.id ?? '', move);
  return moves;
}

function moved(table: Table<Conflict>, moves: ReadonlyMap<string, ConflictMove>): Table<Conflict> {
  return replaced(
    table,
    [...moves].map(([id, [, after]]) => [id, after ?? null]),
  );
}

function replaced<R extends { readonly id: string }>(table: readonly R[], patches: Patch<R>[]): readonly R[] {
  if (patches.length === 0) return table;
  return patched(
    table,
    patches.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    ({ id }) => id,
  );
}

const emptyRow = { positions: [], offers: [] };

function rowsOf(moves: readonly Move[]) {
  return moves.map(([before, after]) => [before ?? emptyRow, after ?? emptyRow] as const);
}
