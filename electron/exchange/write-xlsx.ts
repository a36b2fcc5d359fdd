import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { isDangerous } from '#src/exchange/sheet/formula.ts';
import type { OutBook, OutCell, OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import type { Progress } from './progress.ts';
import { columnLetter } from './xlsx/address.ts';
import { cellString } from './xlsx/cell-string.ts';
import { FACE, styleOf } from './xlsx/out-styles.ts';
import { RowHeights } from './xlsx/row-height.ts';
import { rowContext, rowXml } from './xlsx/row-xml.ts';

const PAPER_SIZES = { a3: 8, a4: 9 } as const;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

type Writer = ExcelJS.stream.xlsx.WorkbookWriter;

/** `&` begins a code in a footer; a title's own is doubled. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

function pageSetup(sheet: OutSheet): Partial<ExcelJS.PageSetup> {
  const { print } = sheet;
  const [firstRow, lastRow] = print.repeatRows ?? [];
  const [firstColumn, lastColumn] = print.repeatColumns ?? [];
  return {
    // exceljs names only some of the paper sizes it can write
    paperSize: PAPER_SIZES[print.paper] as ExcelJS.PaperSize,
    orientation: print.isLandscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: print.pagesWide,
    fitToHeight: 0,
    margins: MARGINS,
    ...(firstRow === undefined || lastRow === undefined ? {} : { printTitlesRow: `${firstRow + 1}:${lastRow + 1}` }),
    ...(firstColumn === undefined || lastColumn === undefined
      ? {}
      : { printTitlesColumn: `${columnLetter(firstColumn)}:${columnLetter(lastColumn)}` }),
  };
}

function addSheet(writer: Writer, sheet: OutSheet): ExcelJS.Worksheet {
  const { rows, columns } = sheet.frozen;
  const { filterRow, print } = sheet;
  const isFrozen = rows + columns > 0;
  return writer.addWorksheet(sheet.name, {
    views: [
      isFrozen
        ? { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false, zoomScale: 100 }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: pageSetup(sheet),
    headerFooter: { oddFooter: `&L&8${footerText(print.footerLeft)}&R&8${print.footerRight}` },
    ...(filterRow === null
      ? {}
      : {
          autoFilter: {
            from: { row: filterRow + 1, column: 1 },
            to: { row: sheet.head.length + sheet.bodyCount, column: sheet.columns.length },
          },
        }),
  });
}

function setCell(row: ExcelJS.Row, column: number, { value, role, edge }: OutCell): void {
  const cell = row.getCell(column + 1);
  if (typeof value === 'number') {
    cell.value = value;
    cell.style = styleOf(role, edge ?? false, false);
    return;
  }
  // [E3] Always a string cell: nothing here is ever handed over as a formula.
  if (value !== '') cell.value = cellString(value);
  cell.style = styleOf(role, edge ?? false, isDangerous(value));
}

function writeRow(worksheet: ExcelJS.Worksheet, out: OutRow, number: number, heights: RowHeights): void {
  const row = worksheet.getRow(number);
  out.cells.forEach((cell, column) => {
    if (cell) setCell(row, column, cell);
  });
  row.height = out.height ?? heights.of(out);
  for (const [from, to] of out.merges ?? []) worksheet.mergeCells(number, from + 1, number, to + 1);
  row.commit();
}

/** What exceljs keeps to itself and the rows written by hand need; its version is fixed, its tests are ours. */
type Inside = {
  readonly styles: { readonly model: { readonly fonts: string[] }; readonly addStyleModel: (style: object) => number };
};
type SheetInside = { readonly stream: { readonly write: (xml: string) => unknown } };

/**
 * Column widths count digits of the workbook's default font, which exceljs fixes as Calibri: where that is not
 * installed every column would be a third wider than meant.
 */
function setDefaultFont(writer: Writer): void {
  (writer as unknown as Inside).styles.model.fonts[0] =
    `<font><sz val="10"/><name val="${FACE}"/><family val="2"/></font>`;
}

const BATCH = 100;

/** The first rows through the library, all others straight into its stream. */
async function writeRows(
  writer: Writer,
  worksheet: ExcelJS.Worksheet,
  sheet: OutSheet,
  onRows: (count: number) => void,
): Promise<void> {
  const heights = new RowHeights(sheet.columns.map(({ width }) => width));
  sheet.head.forEach((row, index) => writeRow(worksheet, row, index + 1, heights));
  onRows(sheet.head.length);
  const { styles } = writer as unknown as Inside;
  const { stream } = worksheet as unknown as SheetInside;
  const context = rowContext((style) => styles.addStyleModel(style), heights, sheet.columns.length);
  let batch = '';
  let count = 0;
  for (const row of sheet.body) {
    batch += rowXml(row, sheet.head.length + ++count, context);
    if (count % BATCH !== 0 && count !== sheet.bodyCount) continue;
    stream.write(batch);
    batch = '';
    onRows(Math.min(BATCH, count));
    // Packing goes on beside this, and what was written is let go of.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Writes a workbook to a stream, row by row. Strings stay strings, whatever they begin with. */
export async function writeXlsx(
  book: OutBook,
  target: NodeJS.WritableStream,
  progress: Progress = () => {},
): Promise<void> {
  const moment = new Date(book.madeAt);
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: target as PassThrough,
    useStyles: true,
    useSharedStrings: false,
  } as ConstructorParameters<typeof ExcelJS.stream.xlsx.WorkbookWriter>[0]);
  const author = cellString(book.author);
  Object.assign(writer, { creator: author, lastModifiedBy: author, title: cellString(book.title) });
  Object.assign(writer, { created: moment, modified: moment });
  setDefaultFont(writer);
  const total = book.sheets.reduce((sum, sheet) => sum + sheet.head.length + sheet.bodyCount, 0);
  let done = 0;
  for (const sheet of book.sheets) {
    const worksheet = addSheet(writer, sheet);
    worksheet.columns = sheet.columns.map(({ width, isHidden }) => ({ width, hidden: isHidden ?? false }));
    await writeRows(writer, worksheet, sheet, (count) => progress((done += count), total));
    worksheet.commit();
  }
  await writer.commit();
}

/** The same as bytes. */
export async function xlsxBytes(book: OutBook, progress?: Progress): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await writeXlsx(book, stream, progress);
  return Buffer.concat(chunks);
}
