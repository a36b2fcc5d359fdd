import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { addAgreements } from '#src/commands/records/add-agreements.ts';
import type { AgreementId } from '#src/dossier/ids.ts';
import { readAgreements } from '#src/exchange/agreements/read-agreements.ts';

/** [AG19] Rows of a spreadsheet as agreements, in one step of undo; false when there is nothing in it. */
export function pasteAgreements(pasted: string): boolean {
  if (pasted.trim() === '') return false;
  const rows = readAgreements(pasted, currentDossier());
  if (rows.length === 0) return false;
  const agreements = rows.map(({ title, ...fields }) => ({ id: freshId<AgreementId>(), title, fields }));
  const { t, number } = currentText();
  const unread = rows.filter(({ text }) => text !== undefined && text !== '').length;
  const done = t('agreements:addLine.pasted', { count: rows.length });
  const toast =
    unread === 0 ? done : `${done}. ${t('agreements:addLine.unread', { count: unread, number: number(unread) })}`;
  void runCommand(addAgreements, { agreements }, { toast });
  return true;
}
