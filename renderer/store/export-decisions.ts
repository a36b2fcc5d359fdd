import { callHost } from '#renderer/bridge/current-host.ts';
import type { DecisionFormat } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

/** The decision list as PDF, workbook or CSV; the name that is given says which. */
export async function exportDecisions(format: DecisionFormat): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const name = `${assignmentOf(currentDossier()).title || t('common:appName')} - ${t('decisions:list')}`;
  await exporting({ name, format, formats: ['pdf', 'xlsx', 'csv'] }, (target) =>
    callHost('decisions.export', { session, ...target }),
  );
}
