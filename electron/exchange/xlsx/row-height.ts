import type { OutCell, OutRow } from '#src/exchange/sheet/out-book.ts';
import { fontOf } from './out-styles.ts';

/** Widths in ems by the metrics of Arial; bold is a little wider. */
function charWidth(char: string): number {
  if (/[ijl.,:;'’|!·]/.test(char)) return 0.25;
  if (/[ ftrI()[\]/-]/.test(char)) return 0.31;
  if (/[mwMW%@●◕◑◔○◆…—]/.test(char)) return 0.86;
  if (/[A-Z&€]/.test(char)) return 0.69;
  return 0.55;
}

const BOLD = 1.07;
/** A column of n characters is n times the default font's digit and a padding, in pixels. */
const DIGIT_PX = 7;
const PADDING_PX = 6;
const PX_PER_POINT = 96 / 72;
const LINE_SPACING = 1.22;
const ROW_PADDING = 4;
/** Excel's own limit, in points. */
const HIGHEST = 409;

function textWidth(text: string, sizePx: number): number {
  let width = 0;
  for (const char of text) width += charWidth(char) * sizePx;
  return width;
}

/** Lines a paragraph takes when words wrap within so many pixels; a longer word breaks. */
function linesOf(paragraph: string, room: number, sizePx: number): number {
  const space = charWidth(' ') * sizePx;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, sizePx);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = used === 0 ? width % room : used + space + width;
  }
  return lines;
}

function cellHeight({ value, role }: OutCell, width: number): number {
  const { size, isBold } = fontOf(role);
  const sizePx = size * PX_PER_POINT * (isBold ? BOLD : 1);
  const room = width * DIGIT_PX - PADDING_PX;
  const lines = String(value)
    .split('\n')
    .reduce((sum, paragraph) => sum + linesOf(paragraph, room, sizePx), 0);
  return lines * size * LINE_SPACING + ROW_PADDING;
}

/**
 * Height of a row in points so that all its text shows: spreadsheet programs disagree on whether they work it out
 * themselves. Cells that reach over several columns don't count.
 */
export function rowHeight(row: OutRow, widths: readonly number[]): number {
  let height = 15;
  row.cells.forEach((cell, column) => {
    if (cell && cell.value !== '') height = Math.max(height, cellHeight(cell, widths[column] ?? 8));
  });
  return Math.min(height, HIGHEST);
}
