import type { Progress } from '#electron/exchange/progress.ts';
import { csvBytes } from '#electron/exchange/write-csv.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { agreementBook, agreementTable } from '#src/exchange/agreements/agreement-book.ts';
import { createText } from '#src/text/text.ts';
import { agreementSheets } from '#src/views/agreements/agreement-sheets.ts';
import { agreementsHeadline } from '#src/views/agreements/headline.ts';
import type { Jobs } from './jobs.ts';

/** Bytes of what was agreed, without what is the regisseur's alone. */
export async function exportAgreements(
  input: Jobs['export-agreements']['input'],
  progress: Progress,
): Promise<Uint8Array> {
  const { language, now, by, version, format, part } = input;
  const dossier = releasedOnly(input.dossier);
  const text = createText(language);
  const today = now.slice(0, 10);
  const sheets = agreementSheets(dossier, text, today);
  if (format === 'csv') return csvBytes(agreementTable(sheets[part], text), language === 'nl' ? ';' : ',');
  const { strong, more } = agreementsHeadline(text, dossier, today);
  const head = {
    project: assignmentOf(dossier).title || text.t('common:appName'),
    sentence: `${strong} ${more}`.trim(),
  };
  return xlsxBytes(agreementBook(sheets, head, text, { now, by, version }), progress);
}
