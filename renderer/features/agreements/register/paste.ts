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
  const toast = currentText().t('agreements:addLine.pasted', { count: rows.length });
  void runCommand(addAgreements, { agreements }, { toast });
  return true;
}
