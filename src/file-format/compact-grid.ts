import type { Grid, GridRow } from '#src/base/grid.ts';

/** Id of the requirement, then one cell a column; 0 = no cell, as are those missing at the end. */
export type CompactRow<T> = readonly [string, ...(T | 0)[]];

/** The columns in use, sorted. */
export function columnsOf<C>(grid: Grid<C>, columnOf: (cell: C) => string): readonly string[] {
  const columns = new Set<string>();
  for (const { cells } of grid) for (const cell of cells) columns.add(columnOf(cell));
  return [...columns].toSorted();
}

/** The cells of a row must be sorted by column, as a Grid keeps them. */
export function compactRow<C, T>(
  { row, cells }: GridRow<C>,
  columns: readonly string[],
  columnOf: (cell: C) => string,
  compact: (cell: C) => T,
): CompactRow<T> {
  const compacted: [string, ...(T | 0)[]] = [row];
  let column = 0;
  for (const cell of cells) {
    const name = columnOf(cell);
    for (; columns[column] !== name; column += 1) compacted.push(0);
    compacted.push(compact(cell));
    column += 1;
  }
  return compacted;
}

/**
 * Rows and cells in the order of the file, the columns put in order first. Empty rows are left out.
 * undefined: a row has more cells than there are columns.
 */
export function expandGrid<C, T>(
  columns: readonly string[],
  rows: readonly CompactRow<T>[],
  expand: (row: string, column: string, cell: T) => C,
): Grid<C> | undefined {
  const order = columns.map((_, index) => index).toSorted((a, b) => compareText(columns[a] ?? '', columns[b] ?? ''));
  const grid: GridRow<C>[] = [];
  for (const compacted of rows) {
    if (compacted.length > columns.length + 1) return undefined;
    const row = compacted[0];
    const cells: C[] = [];
    for (const column of order) {
      const cell = compacted[column + 1];
      if (cell !== undefined && cell !== 0) cells.push(expand(row, columns[column] as string, cell as T));
    }
    if (cells.length > 0) grid.push({ row, cells });
  }
  return grid;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
