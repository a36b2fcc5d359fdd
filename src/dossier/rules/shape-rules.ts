import type { Grid } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Cell, columnOf, type GridName, gridNames, rowOf, rowTables } from '#src/dossier/grids.ts';
import { registerNames } from '#src/dossier/registers.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';

const plainTables = [
  'clients',
  'people',
  'themes',
  'requirements',
  'suppliers',
  'layout',
  'views',
  'comments',
  'cases',
  'options',
  'decisions',
  'scenarios',
  'workshops',
  'topics',
  'rounds',
  'votes',
  'parked',
  'terms',
  ...registerNames,
] as const;

/** [D1] [D2] [D3] Tables and rows sorted by their key, each key once; one assignment; no empty row. */
export function shapeViolations(dossier: Dossier): readonly Violation[] {
  const found: Violation[] = [];
  if (dossier.assignment.length !== 1)
    found.push(violation('assignment-count', { count: dossier.assignment.length }, ['assignment', 'assignment']));
  for (const table of plainTables) {
    const records: readonly { readonly id: string }[] = dossier[table];
    found.push(...orderViolations(records, table, ({ id }) => id));
  }
  for (const table of gridNames) found.push(...gridViolations(dossier[table] as Grid<Cell>, table));
  return found;
}

function gridViolations(grid: Grid<Cell>, table: GridName): readonly Violation[] {
  const found = [...orderViolations(grid, table, ({ row }) => row)];
  for (const { row, cells } of grid) {
    if (cells.length === 0) found.push(violation('empty-row', { id: row }, [rowTables[table], row]));
    for (const cell of cells)
      if (rowOf(cell) !== row)
        found.push(violation('cell-in-wrong-row', { id: row }, [table, `${rowOf(cell)} ${columnOf(cell)}`]));
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
  let previous: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (previous !== undefined && !(previous < key)) {
      const code = previous === key ? 'id-twice' : 'not-sorted';
      found.push(violation(code, { id: prefix + key }, [table, prefix + key]));
    }
    previous = key;
  }
  return found;
}
