import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';

/** Pixels. */
export const headHeight = 56;
export const totalsHeight = 52;
export const rowHeights = { normal: 36, compact: 28 };

/** A column on screen, where it starts and how wide it is. `index` counts from the first column after the title. */
export type PlacedColumn = {
  readonly column: MatrixColumn;
  readonly left: number;
  readonly width: number;
  readonly index: number;
  /** Stays beside the title while the rest scrolls. */
  readonly isFrozen?: boolean;
};

export function cellId(prefix: string, row: string, column: string): string {
  return `${prefix}-${row}-${column}`;
}
