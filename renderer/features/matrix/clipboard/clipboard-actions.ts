import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { fillDown } from './fill-cells.ts';

const hasCursor = (): boolean => useMatrixView.getState().cursor !== null;
const canEdit = (): boolean => hasCursor() && !currentStatus().isReadOnly;

function focusGridNow(): void {
  document.querySelector<HTMLElement>('[data-matrix]')?.focus({ preventScroll: true });
}

/** The page may start a copy or a cut of its own; it may not read the clipboard, so pasting needs the key. */
function ask(name: 'copy' | 'cut'): void {
  focusGridNow();
  document.execCommand(name);
}

function paste(): void {
  focusGridNow();
  const text = currentText();
  const key = capsOf('Mod+V').join(' ');
  if (!document.execCommand('paste')) showToast({ kind: 'done', text: text.t('clipboard:useKey', { key }) });
}

export const clipboardActions: readonly Action[] = [
  {
    id: 'matrix.copy',
    group: 'matrix',
    title: (text) => text.t('clipboard:copy'),
    isEnabled: hasCursor,
    run: () => ask('copy'),
  },
  {
    id: 'matrix.cut',
    group: 'matrix',
    title: (text) => text.t('clipboard:cut'),
    isEnabled: canEdit,
    run: () => ask('cut'),
  },
  {
    id: 'matrix.paste',
    group: 'matrix',
    title: (text) => text.t('clipboard:paste'),
    isEnabled: canEdit,
    run: paste,
  },
  {
    id: 'matrix.fillDown',
    group: 'matrix',
    title: (text) => text.t('clipboard:fillDown'),
    shortcuts: ['Mod+D'],
    isEnabled: canEdit,
    run: () => void fillDown(currentModel()),
  },
];
