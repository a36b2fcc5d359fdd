import type { Grid } from '#src/base/grid.ts';
import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Cell, columnOf } from '#src/dossier/grids.ts';
import type { Change, TableName } from './change.ts';
import { changeOf, type Step } from './steps.ts';
import { type AnyRecord, isGridName, keyOf } from './tables.ts';

/** The change that makes `after` out of `before`. Linear; rows and records that are the same object cost nothing. */
export function diffDossiers(before: Dossier, after: Dossier): Change {
  return changeOf((table) => stepsBetween(before, after, table));
}

function stepsBetween(before: Dossier, after: Dossier, table: TableName): readonly Step[] {
  if (before[table] === after[table]) return [];
  if (!isGridName(table)) return differences<AnyRecord>(before[table], after[table], keyOf).map(asStep);
  const rows = differences(before[table] as Grid<Cell>, after[table] as Grid<Cell>, (row) => row.row);
  return rows.flatMap(([a, b]) => differences(a?.cells ?? [], b?.cells ?? [], columnOf).map(asStep));
}

type Pair<R> = readonly [before: R | null, after: R | null];

function asStep([before, after]: Pair<AnyRecord>): Step {
  return { key: keyOf((before ?? after) as AnyRecord), before, after };
}

/** Pairs that differ, of two lists sorted by the same key. */
function differences<R>(before: readonly R[], after: readonly R[], key: (item: R) => string): readonly Pair<R>[] {
  const pairs: Pair<R>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const a = before[i];
    const b = after[j];
    if (b === undefined || (a !== undefined && key(a) < key(b))) {
      pairs.push([a as R, null]);
      i += 1;
    } else if (a === undefined || key(b) < key(a)) {
      pairs.push([null, b]);
      j += 1;
    } else {
      if (!isSame(a, b)) pairs.push([a, b]);
      i += 1;
      j += 1;
    }
  }
  return pairs;
}
