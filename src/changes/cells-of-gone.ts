import type { Grid } from '#src/base/grid.ts';
import { type Cell, columnOf, rowOf } from '#src/dossier/grids.ts';

/** The cells of a grid in one of these rows or columns. */
export function cellsOfGone<C extends Cell>(
  grid: Grid<C>,
  rows: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): readonly C[] {
  return grid.flatMap(({ cells }) => cells.filter((cell) => rows.has(rowOf(cell)) || columns.has(columnOf(cell))));
}
