import { fillRest } from '#renderer/features/matrix/clipboard/fill-cells.ts';
import { selectedArea } from '#renderer/features/matrix/clipboard/selected-area.ts';
import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { type CellKey, selectBlock, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { columnKeys, rangeOf, rowIndex } from './cell-range.ts';

type Filling = { readonly sources: number; readonly from: CellKey; readonly to: CellKey; readonly bottom: number };
let filling: Filling | null = null;

/** [V131] Pressed on the handle of a cell: what is selected now is what goes into the cells below. */
export function pressForFill(target: Element): boolean {
  if (target.closest('[data-fill]') === null || currentStatus().isReadOnly) return false;
  const model = currentModel();
  const { cursor, anchor } = useMatrixView.getState();
  const range = rangeOf(model, cursor, anchor);
  const area = selectedArea(model);
  if (range === null || area === null) return false;
  const [keys, { rows }] = [columnKeys(model), model.rows];
  const cell = (row: number, column: number): CellKey => ({ row: rows[row]?.key ?? '', column: keys[column] ?? '' });
  const [from, to] = [cell(range.top, range.left), cell(range.bottom, range.right)];
  filling = { sources: area.selected.rows, from, to, bottom: range.bottom };
  return true;
}

/** The selection reaches down to the row under the pointer; false while nothing is being filled. */
export function fillTo(row: string | null): boolean {
  if (filling === null) return false;
  const { from, to, bottom } = filling;
  const index = row === null ? null : rowIndex(currentModel(), row);
  if (index !== null) selectBlock(from, { row: row !== null && index > bottom ? row : to.row, column: to.column });
  return true;
}

/** Fills what was reached. */
export function endFill(): void {
  if (filling !== null) fillRest(currentModel(), filling.sources);
  filling = null;
}

export function forgetFill(): void {
  filling = null;
}
