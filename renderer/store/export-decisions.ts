import { callHost } from '#renderer/bridge/current-host.ts';
import type { DecisionFormat } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { appInfo } from './app-info.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { pickFile } from './files.ts';
import { freshId } from './fresh.ts';
import { currentText } from './settings.ts';

const TYPES: Readonly<Record<DecisionFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** The decision list as PDF, workbook or CSV; the name that is given says which. */
export async function exportDecisions(asked: DecisionFormat): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const title = `${assignmentOf(currentDossier()).title || t('common:appName')} - ${t('decisions:list')}`;
  const isBrowser = appInfo().door === 'browser';
  const path = isBrowser ? null : await pickFile('save-export', `${title}.${asked}`);
  if (path === null && !isBrowser) return;
  const ending = path?.toLowerCase().split('.').at(-1);
  const format = ending === 'pdf' || ending === 'xlsx' || ending === 'csv' ? ending : asked;
  const wanted = { session, job: freshId<string>(), format, path };
  await exporting(wanted.job, TYPES[format], () => callHost('decisions.export', wanted));
}
