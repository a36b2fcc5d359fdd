import { callHost } from '#renderer/bridge/current-host.ts';
import type { ExportFormat } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { appInfo } from './app-info.ts';
import { currentDossier, currentStatus } from './document.ts';
import { freshId } from './fresh.ts';
import { pickFile } from './files.ts';
import { currentText } from './settings.ts';
import { exporting } from './exporting.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

function formatOf(path: string): ExportFormat {
  return path.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
}

/** The matrix as a workbook or CSV: where and which is asked once; behind the browser door it is a download. */
export async function exportMatrix(asked: ExportFormat = 'xlsx'): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const text = currentText();
  const title = assignmentOf(currentDossier()).title || text.t('common:appName');
  const isBrowser = appInfo().door === 'browser';
  const path = isBrowser ? null : await pickFile('save-export', `${title}.${asked}`);
  if (path === null && !isBrowser) return;
  const format = path === null ? asked : formatOf(path);
  const wanted = { session, job: freshId(), format, path };
  await exporting(wanted.job, TYPES[format], () => callHost('matrix.export', wanted));
}
