import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { type CellKey, headRow, titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { columnKeys, rowIndex } from './cell-range.ts';

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };
type Where = Pick<MatrixModel, 'rows' | 'columns'>;

/**
 * [V6] Where a key moves the cursor; null when it is no movement or there is nowhere to go. The head is the row above
 * the first. `page` in rows.
 */
export function stepFrom(where: Where, from: CellKey | null, press: Press, page: number): CellKey | null {
  const { rows } = where.rows;
  const keys = columnKeys(where);
  const move = moveOf(press, page, rows.length, keys.length);
  if (move === null || rows.length === 0) return null;
  const row = from === null ? null : rowIndex(where, from.row);
  const column = Math.max(0, keys.indexOf(from?.column ?? titleColumn));
  const nextRow = row === null ? 0 : rowAfter(row, move, rows.length);
  const nextColumn = keys[Math.min(keys.length - 1, Math.max(0, column + move.right))];
  const key = nextRow < 0 ? headRow : rows[nextRow]?.key;
  return key === undefined || nextColumn === undefined ? null : { row: key, column: nextColumn };
}

/** Only a single step up leads into the head; longer ones end at the first row. */
function rowAfter(row: number, { down }: { readonly down: number }, count: number): number {
  if (down === 0) return row;
  return Math.min(count - 1, Math.max(down === -1 ? -1 : 0, row + down));
}

function moveOf({ key, ctrlKey, metaKey, altKey }: Press, page: number, rows: number, columns: number) {
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { down: isFar ? -rows : -1, right: 0 };
    case 'ArrowDown':
      return { down: isFar ? rows : 1, right: 0 };
    case 'ArrowLeft':
      return { down: 0, right: isFar ? -columns : -1 };
    case 'ArrowRight':
      return { down: 0, right: isFar ? columns : 1 };
    case 'PageUp':
      return { down: -page, right: 0 };
    case 'PageDown':
      return { down: page, right: 0 };
    case 'Home':
      return { down: isFar ? -rows : 0, right: -columns };
    case 'End':
      return { down: isFar ? rows : 0, right: columns };
    default:
      return null;
  }
}
