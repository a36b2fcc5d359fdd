import { pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { reportBook } from '#src/exchange/report/report-book.ts';
import { createText } from '#src/text/text.ts';
import { reportPicture } from '#src/views/report/report-picture.ts';
import { workshopReport } from '#src/views/report/workshop-report.ts';
import type { Jobs } from './jobs.ts';

/** Bytes of the report of a workshop; refuses when it is gone. */
export async function exportReport(
  input: Jobs['export-report']['input'],
  progress: Progress,
): Promise<Result<Uint8Array>> {
  const { dossier, workshop: id, language, now, by, version, format } = input;
  const workshop = find(dossier.workshops, id);
  if (workshop === undefined) return refuse('unknown-workshop', { id });
  const text = createText(language);
  const report = workshopReport(dossier, workshop, text, now);
  if (format === 'xlsx') return ok(await xlsxBytes(reportBook(report, text, { now, by, version }), progress));
  const files = pictureFilesIn(input.files);
  return ok(await pdfBytes(reportPicture(report, text, measureWith(files)), files, { now, version }, progress));
}
