import type { Grid } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';

const plainTables = ['clients', 'people', 'themes', 'requirements', 'suppliers', 'layout'] as const;

/** [D1] [D2] [D3] Tables and rows sorted by their key, each key once; one assignment; no empty row. */
export function shapeViolations(dossier: Dossier): readonly Violation[] {
  const found: Violation[] = [];
  if (dossier.assignment.length !== 1)
    found.push(violation('assignment-count', { count: dossier.assignment.length }, ['assignment', 'assignment']));
  for (const table of plainTables) {
    const records: readonly { readonly id: string }[] = dossier[table];
    found.push(...orderViolations(records, table, ({ id }) => id));
  }
  found.push(...gridViolations(dossier.positions, 'positions', clientOf));
  found.push(...gridViolations(dossier.offers, 'offers', supplierOf));
  return found;
}

function gridViolations<C extends { readonly requirement: string }>(
  grid: Grid<C>,
  table: 'positions' | 'offers',
  columnOf: (cell: C) => string,
): readonly Violation[] {
  const found = [...orderViolations(grid, table, ({ row }) => row)];
  for (const { row, cells } of grid) {
    if (cells.length === 0) found.push(violation('empty-row', { id: row }, ['requirements', row]));
    for (const cell of cells)
      if (cell.requirement !== row)
        found.push(violation('cell-in-wrong-row', { id: row }, [table, `${cell.requirement} ${columnOf(cell)}`]));
    found.push(...orderViolations(cells, table, columnOf, `${row} `));
  }
  return found;
}

function orderViolations<R>(
  items: readonly R[],
  table: keyof Dossier,
  keyOf: (item: R) => string,
  prefix = '',
): readonly Violation[] {
  const found: Violation[] = [];
  for (let index = 1; index < items.length; index += 1) {
    const key = keyOf(items[index] as R);
    const previous = keyOf(items[index - 1] as R);
    if (previous === key) found.push(violation('id-twice', { id: prefix + key }, [table, prefix + key]));
    else if (previous > key) found.push(violation('not-sorted', { id: prefix + key }, [table, prefix + key]));
  }
  return found;
}
