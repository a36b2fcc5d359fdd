import { callHost } from '#renderer/bridge/current-host.ts';
import type { ReportFormat } from '#src/contract/calls.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

/** The report of a workshop as PDF or workbook; the name that is given says which. */
export async function exportReport({ id, title }: Workshop, format: ReportFormat): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const name = currentText().t('report:titleOf', { title });
  await exporting({ name, format, formats: ['pdf', 'xlsx'] }, (target) =>
    callHost('workshop.export', { session, workshop: id, ...target }),
  );
}
