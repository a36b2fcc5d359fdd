import type { Grid, GridRow } from '#src/base/grid.ts';
import { withCells } from '#src/base/grid.ts';
import type { Steps } from '#src/base/steps.ts';

/** A grid without the cells that go; the others as `kept` has them. With a stop after every row. */
export function* withoutCells<C>(
  grid: Grid<C>,
  goes: (cell: C) => boolean,
  kept: (cell: C) => C = (cell) => cell,
): Steps<Grid<C>> {
  const rows: GridRow<C>[] = [];
  for (const [at, row] of grid.entries()) {
    yield at / grid.length;
    const cells = row.cells.flatMap((cell) => (goes(cell) ? [] : [kept(cell)]));
    if (cells.length === row.cells.length && cells.every((cell, index) => cell === row.cells[index])) rows.push(row);
    else if (cells.length > 0) rows.push({ row: row.row, cells });
  }
  return rows;
}

/** A grid with one more column, where `make` answers a cell from the cells of a row. With a stop after every row. */
export function* withColumn<C>(
  grid: Grid<C>,
  columnOf: (cell: C) => string,
  make: (row: GridRow<C>) => C | undefined,
): Steps<Grid<C>> {
  const rows: GridRow<C>[] = [];
  for (const [at, row] of grid.entries()) {
    yield at / grid.length;
    const cell = make(row);
    const made = cell === undefined ? [row] : withCells([row], [[row.row, [[columnOf(cell), cell]]]], columnOf);
    rows.push(...made);
  }
  return rows;
}
