import { clearCells } from '#renderer/features/matrix/cells/edit-cells.ts';
import { selectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { copyCells } from '#src/exchange/clipboard/copy-cells.ts';
import { clipColumn } from './clip-columns.ts';
import { putClip } from './clipboard-data.ts';
import { computedWords } from './computed-words.ts';
import type { Where } from './selected-area.ts';

/** Puts the selected block on the clipboard; false when no requirement is selected. */
export function copyBlock(where: Where, data: DataTransfer): boolean {
  const selected = selectedCells(where);
  const { requirements, columns } = selected;
  if (requirements.length === 0) return false;
  const text = currentText();
  const dossier = currentDossier();
  const { clip, withheld } = copyCells(
    dossier,
    requirements,
    columns.map(clipColumn),
    text,
    computedWords(dossier, text, selected),
  );
  putClip(data, clip);
  if (withheld > 0) showToast({ kind: 'done', text: text.t('clipboard:withheld', { count: withheld }) });
  return true;
}

/** Copies, then empties; the way back is undo. */
export function cutBlock(where: Where, data: DataTransfer): boolean {
  if (currentStatus().isReadOnly || !copyBlock(where, data)) return false;
  clearCells(where);
  return true;
}
