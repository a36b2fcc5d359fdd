import { callHost } from '#renderer/bridge/current-host.ts';
import type { ExportFormat } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

/** The matrix as a workbook or CSV; the name that is given says which. */
export async function exportMatrix(format: ExportFormat = 'xlsx'): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const name = assignmentOf(currentDossier()).title || currentText().t('common:appName');
  await exporting({ name, format, formats: ['xlsx', 'csv'] }, (target) =>
    callHost('matrix.export', { session, ...target }),
  );
}
