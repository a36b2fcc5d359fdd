import { pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { createText } from '#src/text/text.ts';
import { steeringPicture } from '#src/views/steering/steering-picture.ts';
import { steeringReport } from '#src/views/steering/steering-report.ts';
import type { Jobs } from './jobs.ts';

/** [WK20] Bytes of the report for the steering group, as of the day that was looked at. */
export async function exportSteering(input: Jobs['export-steering']['input'], progress: Progress): Promise<Uint8Array> {
  const { dossier, language, today, now, version } = input;
  const text = createText(language);
  const files = pictureFilesIn(input.files);
  const report = steeringReport(dossier, text, today);
  return pdfBytes(steeringPicture(report, text, today, measureWith(files)), files, { now, version }, progress);
}
