import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';

/** Pixels. */
export const headHeight = 56;
export const totalsHeight = 44;
export const rowHeights = { normal: 36, compact: 28 };

/** A column on screen and where it starts. */
export type PlacedColumn = { readonly column: MatrixColumn; readonly left: number; readonly index: number };
