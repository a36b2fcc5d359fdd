import { callHost } from '#renderer/bridge/current-host.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

/** The report for the steering group as PDF, as of the day it is here. */
export async function exportSteering(today: string): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const project = assignmentOf(currentDossier()).title || t('common:appName');
  const name = t('steering:fileName', { project, day: today });
  await exporting({ name, format: 'pdf' }, (target) => callHost('steering.export', { session, today, ...target }));
}
