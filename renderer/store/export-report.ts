import { callHost } from '#renderer/bridge/current-host.ts';
import type { ReportFormat } from '#src/contract/calls.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { appInfo } from './app-info.ts';
import { currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { pickFile } from './files.ts';
import { freshId } from './fresh.ts';
import { currentText } from './settings.ts';

const types: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The report of a workshop as PDF or workbook; the name that is given says which. */
export async function exportReport({ id, title }: Workshop, asked: ReportFormat): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const isBrowser = appInfo().door === 'browser';
  const path = isBrowser ? null : await pickFile('save-export', `${t('report:titleOf', { title })}.${asked}`);
  if (path === null && !isBrowser) return;
  const ending = path?.toLowerCase().split('.').at(-1);
  const format = ending === 'pdf' || ending === 'xlsx' ? ending : asked;
  const wanted = { session, job: freshId<string>(), workshop: id as string, format, path };
  await exporting(wanted.job, types[format], () => callHost('workshop.export', wanted));
}
