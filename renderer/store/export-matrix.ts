import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { ExportFormat } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { appInfo } from './app-info.ts';
import { currentDossier, currentStatus } from './document.ts';
import { freshId } from './fresh.ts';
import { pickFile } from './files.ts';
import { problemText } from './problem-text.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** Hands bytes over to the browser, which asks or knows where downloads go. */
function download(bytes: Uint8Array, fileName: string, format: ExportFormat): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

function formatOf(path: string): ExportFormat {
  return path.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
}

/** The export under way, for who shows how far it is; null when there is none. */
export const useExport = create<{ readonly job: string | null }>()(() => ({ job: null }));

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
  const job = freshId();
  useExport.setState({ job });
  const done = await callHost('matrix.export', { session, job, format, path });
  useExport.setState((state) => (state.job === job ? { job: null } : state));
  if (!done.ok) return showToast({ kind: 'problem', text: problemText(text, done.problem) });
  const { bytes, fileName } = done.value;
  if (bytes !== null) download(bytes, fileName, format);
  showToast({ kind: 'done', text: text.t('frame:exported', { fileName }) });
}
