import { clearCells, removeRows } from '#renderer/features/matrix/cells/edit-cells.ts';
import { selectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
import { edit, requirementOf } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import { currentModel, toggleGroup } from '#renderer/features/matrix/matrix-model.ts';
import { type CellKey, headRow, titleColumn, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { inspect } from '#renderer/store/session.ts';
import { openMenu } from './menu-state.ts';

const cursor = (): CellKey | null => useMatrixView.getState().cursor;
const requirementHere = () => requirementOf(cursor()?.row ?? '');
const canEdit = (): boolean => requirementHere() !== null && !currentStatus().isReadOnly;

function groupHere() {
  const row = currentModel().rows.rows.find(({ key }) => key === cursor()?.row);
  return row?.kind === 'group' ? row : null;
}

/** Beside the cell of the cursor. */
function openAtCursor(): void {
  const grid = document.querySelector('[data-matrix]');
  const cell = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '');
  const box = cell?.getBoundingClientRect();
  if (box !== undefined) openMenu({ x: box.left + 12, y: Math.min(box.bottom, window.innerHeight - 24) });
}

/** What can be done with a cell or row, wherever it is asked for. */
export const cellActions: readonly Action[] = [
  {
    id: 'matrix.menu',
    group: 'matrix',
    title: (text) => text.t('grid:menu.open'),
    shortcuts: ['Shift+F10', 'ContextMenu'],
    isEnabled: () => cursor() !== null,
    run: openAtCursor,
  },
  {
    id: 'matrix.edit',
    group: 'matrix',
    title: (text) => text.t('grid:menu.edit'),
    shortcuts: ['F2'],
    isEnabled: canEdit,
    run: () => {
      const cell = cursor();
      if (cell !== null) edit(cell);
    },
  },
  {
    id: 'matrix.details',
    group: 'matrix',
    title: (text) => text.t('grid:menu.details'),
    isEnabled: () => requirementHere() !== null,
    run: () => {
      const id = requirementHere();
      if (id !== null) inspect({ kind: 'requirement', id });
    },
  },
  {
    id: 'matrix.clear',
    group: 'matrix',
    title: (text) => text.t('grid:menu.clear'),
    isEnabled: () => canEdit() && cursor()?.column !== titleColumn,
    run: () => void clearCells(currentModel()),
  },
  {
    id: 'matrix.remove',
    group: 'matrix',
    title: (text) => text.t('grid:menu.remove'),
    isEnabled: canEdit,
    run: () => {
      const { requirements } = selectedCells(currentModel());
      if (requirements.length > 0) removeRows(requirements);
    },
  },
  {
    id: 'matrix.fold',
    group: 'matrix',
    title: (text) => text.t('grid:menu.fold'),
    isEnabled: () => groupHere() !== null && cursor()?.row !== headRow,
    run: () => {
      const row = groupHere();
      if (row !== null) toggleGroup(row);
    },
  },
];
