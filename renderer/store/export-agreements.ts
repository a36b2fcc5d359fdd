import { callHost } from '#renderer/bridge/current-host.ts';
import type { ExportFormat } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import type { AgreementPart } from '#src/views/agreements/agreement-sheets.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

/** What was agreed: a workbook with all of it, or one part as CSV; the name that is given says which. */
export async function exportAgreements(format: ExportFormat, part: AgreementPart): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const what = format === 'xlsx' ? t('agreements:title') : t(`agreements:tabs.${part}`);
  const name = `${assignmentOf(currentDossier()).title || t('common:appName')} - ${what}`;
  await exporting({ name, format, formats: ['xlsx', 'csv'] }, (target) =>
    callHost('agreements.export', { session, part, ...target }),
  );
}
