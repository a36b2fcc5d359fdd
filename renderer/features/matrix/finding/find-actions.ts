import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { setFind, useFind } from './find-state.ts';

function open(isReplacing: boolean): void {
  setFind({ isOpen: true, isReplacing: isReplacing || useFind.getState().isReplacing, at: -1 });
  document.querySelector<HTMLInputElement>('[data-matrix-find] input')?.select();
}

export const findActions: readonly Action[] = [
  {
    id: 'matrix.find',
    group: 'matrix',
    title: (text) => text.t('grid:find.open'),
    shortcuts: ['Mod+F'],
    run: () => open(false),
  },
  {
    id: 'matrix.replace',
    group: 'matrix',
    title: (text) => text.t('grid:find.openReplace'),
    shortcuts: ['Mod+H'],
    isEnabled: () => !currentStatus().isReadOnly,
    run: () => open(true),
  },
];
