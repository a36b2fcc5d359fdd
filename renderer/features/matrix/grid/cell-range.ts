import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { type CellKey, headRow, titleColumn } from '#renderer/features/matrix/matrix-view.ts';

/** A block of cells by index, edges included. Row −1 is the head, column 0 the title. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

type Where = Pick<MatrixModel, 'rows' | 'columns'>;

export function columnKeys({ columns }: Pick<Where, 'columns'>): readonly string[] {
  return [titleColumn, ...columns.map(({ key }) => key)];
}

/** Index of a row, −1 for the head; null when it is not shown. */
export function rowIndex({ rows }: Pick<Where, 'rows'>, key: string): number | null {
  if (key === headRow) return -1;
  const index = rows.rows.findIndex((row) => row.key === key);
  return index < 0 ? null : index;
}

/** The selected block; null without a cursor, or while its cell is not shown. */
export function rangeOf(where: Where, cursor: CellKey | null, anchor: CellKey | null): CellRange | null {
  if (cursor === null) return null;
  const keys = columnKeys(where);
  const corner = (cell: CellKey): readonly [number, number] | null => {
    const row = rowIndex(where, cell.row);
    const column = keys.indexOf(cell.column);
    return row === null || column < 0 ? null : [row, column];
  };
  const to = corner(cursor);
  if (to === null) return null;
  const from = (anchor === null ? null : corner(anchor)) ?? to;
  return {
    top: Math.min(from[0], to[0]),
    bottom: Math.max(from[0], to[0]),
    left: Math.min(from[1], to[1]),
    right: Math.max(from[1], to[1]),
  };
}

export function isOneCell({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}
