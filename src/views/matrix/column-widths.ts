import type { MatrixColumn } from './matrix-columns.ts';

/** The column of the requirement itself, in pixels. */
const first = { least: 300, most: 640 };

export type ColumnWidths = { readonly first: number; readonly columns: readonly number[]; readonly total: number };

/**
 * [V11] Fills the room there is, in whole pixels: what is left over the least widths is shared in proportion to how far
 * each column may grow. With less room than the least widths the grid scrolls sideways.
 */
export function columnWidths(columns: readonly MatrixColumn[], room: number): ColumnWidths {
  const all = [first, ...columns];
  const least = sum(all.map((column) => column.least));
  const growth = sum(all.map((column) => column.most - column.least));
  const spare = Math.max(0, Math.min(room - least, growth));
  // Rounding down the running sum keeps the whole exact.
  let grown = 0;
  let given = 0;
  const [widest = first.least, ...rest] = all.map((column) => {
    grown += column.most - column.least;
    const share = growth === 0 ? 0 : Math.floor((spare * grown) / growth) - given;
    given += share;
    return column.least + share;
  });
  return { first: widest, columns: rest, total: least + given };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
