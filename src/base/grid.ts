import { type Patch, patched } from './patch.ts';
import { indexIn, sortedBy } from './table.ts';

/** Cells of one row, sorted by column id. A row without cells does not exist. */
export type GridRow<C> = { readonly row: string; readonly cells: readonly C[] };

/**
 * Cells addressed by (row, column), kept in rows sorted by row id: one cell's edit copies the list of rows
 * (pointers) and one short row, whatever the size of the dossier.
 */
export type Grid<C> = readonly GridRow<C>[];

const rowOf = (row: GridRow<unknown>): string => row.row;

/** All cells of a row; none when the row has no cells. */
export function cellsOf<C>(grid: Grid<C>, row: string): readonly C[] {
  return grid[indexIn(grid, row, rowOf)]?.cells ?? [];
}

export function cellAt<C>(grid: Grid<C>, row: string, column: string, columnOf: (cell: C) => string): C | undefined {
  const cells = cellsOf(grid, row);
  return cells[indexIn(cells, column, columnOf)];
}

/** What must stand in one row: per column a cell, or null for nothing; sorted by column. */
export type RowPatch<C> = readonly [row: string, cells: readonly Patch<C>[]];

/** The grid with these rows patched; `patches` sorted by row, each row once. A row that loses its last cell goes. */
export function withCells<C>(grid: Grid<C>, patches: readonly RowPatch<C>[], columnOf: (cell: C) => string): Grid<C> {
  const rows = patches.map(([row, cells]): Patch<GridRow<C>> => {
    const after = patched(cellsOf(grid, row), cells, columnOf);
    return [row, after.length > 0 ? { row, cells: after } : null];
  });
  return patched(grid, rows, rowOf);
}

/** A grid of these cells, whatever their order; a (row, column) must occur once. */
export function gridOf<C>(cells: readonly C[], rowOfCell: (cell: C) => string, columnOf: (cell: C) => string): Grid<C> {
  const rows = new Map<string, C[]>();
  for (const cell of cells) {
    const row = rows.get(rowOfCell(cell));
    if (row) row.push(cell);
    else rows.set(rowOfCell(cell), [cell]);
  }
  return [...rows]
    .map(([row, unsorted]) => ({ row, cells: sortedBy(unsorted, columnOf) }))
    .toSorted((a, b) => (a.row < b.row ? -1 : 1));
}
