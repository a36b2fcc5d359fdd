import type { Progress } from '#electron/exchange/progress.ts';
import { csvBytes } from '#electron/exchange/write-csv.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import { matrixBook } from '#src/exchange/matrix/matrix-book.ts';
import { matrixTable } from '#src/exchange/matrix/matrix-table.ts';
import { createText } from '#src/text/text.ts';
import { matrixOf } from '#src/views/export/matrix-of.ts';
import type { Jobs } from './jobs.ts';

/** Bytes of the matrix: Dutch Excel splits a CSV on semicolons, English on commas. */
export async function exportMatrix(input: Jobs['export-matrix']['input'], progress: Progress): Promise<Uint8Array> {
  const text = createText(input.language);
  const matrix = matrixOf(input.dossier, text);
  if (input.format === 'csv') return csvBytes(matrixTable(matrix, text), input.language === 'nl' ? ';' : ',');
  const { now, by, version } = input;
  return xlsxBytes(matrixBook(matrix, text, { now, by, version }), progress);
}
