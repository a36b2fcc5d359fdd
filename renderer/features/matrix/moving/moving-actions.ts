import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { Action } from '#renderer/store/actions.ts';
import { stepColumn } from './move-columns.ts';
import { stepSelected } from './move-rows.ts';

const hasCursor = (): boolean => useMatrixView.getState().cursor !== null;

/** What dragging does, by key. */
export const movingActions: readonly Action[] = [
  {
    id: 'matrix.rowUp',
    group: 'matrix',
    title: (text) => text.t('grid:rowUp'),
    shortcuts: ['Alt+ArrowUp'],
    isEnabled: hasCursor,
    run: () => stepSelected('up'),
  },
  {
    id: 'matrix.rowDown',
    group: 'matrix',
    title: (text) => text.t('grid:rowDown'),
    shortcuts: ['Alt+ArrowDown'],
    isEnabled: hasCursor,
    run: () => stepSelected('down'),
  },
  {
    id: 'matrix.columnLeft',
    group: 'matrix',
    title: (text) => text.t('grid:columnLeft'),
    shortcuts: ['Alt+ArrowLeft'],
    isEnabled: hasCursor,
    run: () => stepColumn(-1),
  },
  {
    id: 'matrix.columnRight',
    group: 'matrix',
    title: (text) => text.t('grid:columnRight'),
    shortcuts: ['Alt+ArrowRight'],
    isEnabled: hasCursor,
    run: () => stepColumn(1),
  },
];
