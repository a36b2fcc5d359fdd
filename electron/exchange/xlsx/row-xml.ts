import { isDangerous } from '#src/exchange/sheet/formula.ts';
import type { OutCell, OutRow } from '#src/exchange/sheet/out-book.ts';
import { columnLetter } from './address.ts';
import { cellString } from './cell-string.ts';
import { styleOf } from './out-styles.ts';
import type { RowHeights } from './row-height.ts';

/** A text in the workbook's table of texts, looked at once however often it stands in a cell. */
type KnownText = { readonly index: number; readonly isDangerous: boolean };

/** What the rows of one sheet are written with. */
export type RowContext = {
  /** Number of a style in the workbook, by the style object. */
  readonly styleId: (style: ReturnType<typeof styleOf>) => number;
  readonly text: (value: string) => KnownText;
  readonly heights: RowHeights;
  readonly letters: readonly string[];
};

/** `addText` puts a text into the workbook's table and gives its place there. */
export function knownTexts(addText: (text: string) => number): RowContext['text'] {
  const known = new Map<string, KnownText>();
  return (value) => {
    const found = known.get(value);
    if (found) return found;
    const made = { index: addText(cellString(value)), isDangerous: isDangerous(value) };
    known.set(value, made);
    return made;
  };
}

export function lettersOf(columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => columnLetter(column));
}

function cellXml({ value, role, edge = false }: OutCell, address: string, { styleId, text }: RowContext): string {
  if (value === '') return `<c r="${address}" s="${styleId(styleOf(role, edge, false))}"/>`;
  if (typeof value === 'number') {
    return `<c r="${address}" s="${styleId(styleOf(role, edge, false))}"><v>${value}</v></c>`;
  }
  // [E3] Always a shared string: nothing here is ever a formula.
  const known = text(value);
  return `<c r="${address}" s="${styleId(styleOf(role, edge, known.isDangerous))}" t="s"><v>${known.index}</v></c>`;
}

/**
 * One row as it stands in a worksheet part. Written by hand because a matrix of 2,000 × 100 has cells by the hundred
 * thousand, and the library makes four objects of each.
 */
export function rowXml(row: OutRow, number: number, context: RowContext): string {
  const height = row.height ?? context.heights.of(row);
  const level = row.level ? ` outlineLevel="${row.level}"` : '';
  let xml = `<row r="${number}" ht="${Math.round(height * 100) / 100}" customHeight="1"${level}>`;
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column];
    if (cell) xml += cellXml(cell, `${context.letters[column]}${number}`, context);
  }
  return `${xml}</row>`;
}
