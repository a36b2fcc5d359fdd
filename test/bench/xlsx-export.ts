import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { exportMatrix } from '#electron/jobs/export-matrix.ts';
import { matrixBook } from '#src/exchange/matrix/matrix-book.ts';
import type { OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import { createText } from '#src/text/text.ts';
import { matrixOf } from '#src/views/export/matrix-of.ts';
import { collectGarbage, type Measurement, ratioOf } from './measurement.ts';
import { largeDossier } from './sizes.ts';

const making = { now: '2026-06-16T09:00:00Z', by: 'Ilse', version: '1.0.0' };

/** A plain style per role: what the library does for anyone who styles his cells. */
const styles = new Map<string, Partial<ExcelJS.Style>>();
function styleOf(role: string): Partial<ExcelJS.Style> {
  const known = styles.get(role);
  if (known) return known;
  const style: Partial<ExcelJS.Style> = {
    font: { name: 'Arial', size: 9, bold: role === 'M' },
    alignment: { wrapText: true },
  };
  styles.set(role, style);
  return style;
}

type PlainSheet = Pick<OutSheet, 'name' | 'columns'> & { readonly rows: readonly OutRow[] };

/** The same cells through the streaming writer of exceljs and nothing else. */
async function plainly(sheets: readonly PlainSheet[]): Promise<void> {
  const stream = new PassThrough();
  stream.resume();
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  for (const sheet of sheets) {
    const worksheet = writer.addWorksheet(sheet.name);
    worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
    for (const { cells } of sheet.rows) {
      const row = worksheet.addRow(cells.map((cell) => (cell === null || cell.value === '' ? null : cell.value)));
      cells.forEach((cell, index) => {
        if (cell) row.getCell(index + 1).style = styleOf(cell.role);
      });
      row.commit();
    }
    worksheet.commit();
  }
  await writer.commit();
}

/** From the dossier to the bytes of the workbook: analysis, words and layout included. */
export const xlsxExport: Measurement = {
  name: 'XLSX export ÷ exceljs streaming of the same cells',
  unit: 'ratio',
  aim: 1.3,
  measure: () => {
    const dossier = largeDossier();
    const text = createText('nl');
    const sheets = matrixBook(matrixOf(dossier, text), text, making).sheets.map(({ name, columns, head, body }) => ({
      name,
      columns,
      rows: [...head, ...body],
    }));
    return ratioOf({
      rounds: 5,
      between: collectGarbage,
      subject: () => exportMatrix({ dossier, format: 'xlsx', language: 'nl', ...making }, () => {}),
      limit: () => plainly(sheets),
    });
  },
};
