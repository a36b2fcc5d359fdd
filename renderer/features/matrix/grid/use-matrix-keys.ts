import { type KeyboardEvent, useCallback } from 'react';
import { setAdding } from '#renderer/features/matrix/adding/adding-state.ts';
import { clearCells, setLetter } from '#renderer/features/matrix/cells/edit-cells.ts';
import type { Motion } from '#renderer/features/matrix/film/motion.ts';
import { type MatrixModel, toggleGroup } from '#renderer/features/matrix/matrix-model.ts';
import {
  type CellKey,
  extendTo,
  headRow,
  moveCursor,
  titleColumn,
  toggleSort,
  toggleThenBy,
  useMatrixView,
} from '#renderer/features/matrix/matrix-view.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { inspect, select } from '#renderer/store/session.ts';
import { currentSettings } from '#renderer/store/settings.ts';
import type { Priority } from '#src/dossier/position.ts';
import { headHeight, totalsHeight } from './grid-geometry.ts';
import { stepFrom } from './step-from.ts';
import { edit, goToCell, requirementOf } from './use-grid-pointer.ts';

const letters: Readonly<Record<string, Priority | null>> = { m: 'M', s: 'S', c: 'C', w: 'W', '-': null };

/** The keyboard of the grid, as in DESIGN §5: arrows walk, letters set a priority, a figure or Enter starts editing. */
export function useMatrixKeys(model: MatrixModel, rowHeight: number, motion: Motion): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.target !== event.currentTarget) return;
      motion.settle();
      const { cursor } = useMatrixView.getState();
      const room = event.currentTarget.clientHeight - headHeight - totalsHeight;
      const next = stepFrom(model, cursor, event, Math.max(1, Math.floor(room / rowHeight)));
      if (next !== null) walk(next, event.shiftKey);
      else if (cursor === null || !act(model, cursor, event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [model, rowHeight, motion],
  );
}

function walk(next: CellKey, isExtending: boolean): void {
  const { cursor } = useMatrixView.getState();
  if (isExtending && cursor !== null && cursor.row !== headRow && next.row !== headRow) extendTo(next);
  else goToCell(next);
}

function act(model: MatrixModel, cell: CellKey, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') return stepBack(cell);
  if (cell.row === headRow) return onHead(cell, event);
  const row = model.rows.rows.find(({ key }) => key === cell.row);
  if (row === undefined) return false;
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (row.kind === 'group') {
    if (isPress) toggleGroup(row);
    return isPress;
  }
  if (row.kind === 'add') {
    if (isPress || event.key === 'F2') setAdding(row.theme);
    return isPress || event.key === 'F2';
  }
  if (event.key === ' ') {
    inspect({ kind: 'requirement', id: row.id });
    return true;
  }
  return !currentStatus().isReadOnly && change(model, cell, event.key);
}

/** A block becomes a cell again, a cell loses the shared selection. */
function stepBack(cell: CellKey): boolean {
  if (useMatrixView.getState().anchor !== null) moveCursor(cell);
  else select(null);
  return true;
}

function onHead({ column }: CellKey, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  if (shiftKey) toggleThenBy(column);
  else toggleSort(column);
  return true;
}

function change(model: MatrixModel, cell: CellKey, key: string): boolean {
  const letter = letters[key.toLowerCase()];
  if (letter !== undefined && currentSettings().letterShortcuts && setLetter(model, letter)) return true;
  if (key === 'Delete' || key === 'Backspace') return clearCells(model);
  if (key === 'Enter' || key === 'F2') {
    edit(cell);
    return true;
  }
  const startsValue = /^[\d≤≥<>]$/.test(key) && cell.column !== titleColumn;
  return startsValue && requirementOf(cell.row) !== null && edit(cell, key);
}
