import type { Action } from '#renderer/store/actions.ts';
import { addingActions } from './adding/adding-actions.ts';
import { clipboardActions } from './clipboard/clipboard-actions.ts';
import { findActions } from './finding/find-actions.ts';
import { cellActions } from './menu/cell-actions.ts';
import { columnActions } from './menu/column-actions.ts';
import { movingActions } from './moving/moving-actions.ts';
import { clearFilters } from './matrix-model.ts';
import { toggleCompact } from './matrix-view.ts';

/** What the matrix offers to palette, keyboard and shortcut sheet while it is shown. */
export function matrixActions(): readonly Action[] {
  return [
    {
      id: 'matrix.filter',
      group: 'matrix',
      title: (text) => text.t('matrix:filter'),
      shortcuts: ['/'],
      run: () => document.querySelector<HTMLInputElement>('[data-matrix-filter] input')?.focus(),
    },
    {
      id: 'matrix.showAll',
      group: 'matrix',
      title: (text) => text.t('matrix:showAll'),
      run: () => clearFilters(),
    },
    ...addingActions,
    ...clipboardActions,
    ...findActions,
    ...movingActions,
    ...cellActions,
    ...columnActions,
    { id: 'matrix.compact', group: 'matrix', title: (text) => text.t('matrix:compact'), run: toggleCompact },
  ];
}
