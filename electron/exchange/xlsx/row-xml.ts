import { isDangerous } from '#src/exchange/sheet/formula.ts';
import type { OutCell, OutRow } from '#src/exchange/sheet/out-book.ts';
import { columnLetter } from './address.ts';
import { cellString } from './cell-string.ts';
import { styleOf } from './out-styles.ts';
import type { RowHeights } from './row-height.ts';

/** What the rows of one sheet are written with. */
export type RowContext = {
  /** Number of a style in the workbook, by the style object. */
  readonly styleId: (style: ReturnType<typeof styleOf>) => number;
  readonly heights: RowHeights;
  readonly letters: readonly string[];
};

export function rowContext(styleId: RowContext['styleId'], heights: RowHeights, columns: number): RowContext {
  return { styleId, heights, letters: Array.from({ length: columns }, (_, column) => columnLetter(column)) };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char) : text;
}

/** XML readers may drop blanks around a text and its new lines unless told to keep them. */
const isLoose = (text: string): boolean => /^\s|\s$|\n/.test(text);

function cellXml({ value, role, edge = false }: OutCell, address: string, { styleId }: RowContext): string {
  if (typeof value === 'number')
    return `<c r="${address}" s="${styleId(styleOf(role, edge, false))}"><v>${value}</v></c>`;
  if (value === '') return `<c r="${address}" s="${styleId(styleOf(role, edge, false))}"/>`;
  // [E3] Always an inline string: nothing here is ever a formula.
  const text = escaped(cellString(value));
  const space = isLoose(text) ? ' xml:space="preserve"' : '';
  const style = styleId(styleOf(role, edge, isDangerous(value)));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/**
 * One row as it stands in a worksheet part. Written by hand because a matrix of 2,000 × 100 has cells by the hundred
 * thousand, and the library makes four objects of each.
 */
export function rowXml(row: OutRow, number: number, context: RowContext): string {
  const height = row.height ?? context.heights.of(row);
  let xml = `<row r="${number}" ht="${Math.round(height * 100) / 100}" customHeight="1">`;
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column];
    if (cell) xml += cellXml(cell, `${context.letters[column]}${number}`, context);
  }
  return `${xml}</row>`;
}
