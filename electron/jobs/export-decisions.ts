import { pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { csvBytes } from '#electron/exchange/write-csv.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import { decisionBook } from '#src/exchange/decisions/decision-book.ts';
import { decisionTable } from '#src/exchange/decisions/decision-table.ts';
import { createText } from '#src/text/text.ts';
import { decisionDocument } from '#src/views/decisions/decision-document.ts';
import { listPicture } from '#src/views/decisions/list-picture.ts';
import type { Jobs } from './jobs.ts';

/** Bytes of the decision list, from what clients released. */
export async function exportDecisions(
  input: Jobs['export-decisions']['input'],
  progress: Progress,
): Promise<Uint8Array> {
  const { dossier, language, now, by, version, format } = input;
  const text = createText(language);
  const document = decisionDocument(dossier, text, now);
  if (format === 'csv') return csvBytes(decisionTable(document, text), language === 'nl' ? ';' : ',');
  if (format === 'xlsx') return xlsxBytes(decisionBook(document, text, { now, by, version }), progress);
  const files = pictureFilesIn(input.files);
  return pdfBytes(listPicture(document, text, measureWith(files)), files, { now, version }, progress);
}
