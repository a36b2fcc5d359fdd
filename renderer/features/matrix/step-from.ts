import type { MatrixModel } from './matrix-model.ts';
import { type CellKey, titleColumn } from './matrix-view.ts';

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

/** Where a key moves the cursor; null when it is no movement or there is nowhere to go. `page` in rows. */
export function stepFrom(
  { rows, columns }: MatrixModel,
  from: CellKey | null,
  press: Press,
  page: number,
): CellKey | null {
  const keys = [titleColumn, ...columns.map((column) => column.key)];
  const move = moveOf(press, page, rows.rows.length, keys.length);
  if (move === null || rows.rows.length === 0) return null;
  const row = rows.rows.findIndex((each) => each.key === from?.row);
  const column = keys.indexOf(from?.column ?? titleColumn);
  const at = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));
  const nextRow = rows.rows[row < 0 ? 0 : at(row + move.down, rows.rows.length)];
  const nextColumn = keys[at(Math.max(0, column) + move.right, keys.length)];
  return nextRow === undefined || nextColumn === undefined ? null : { row: nextRow.key, column: nextColumn };
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
