import type { OutRole, OutRow } from '#src/exchange/sheet/out-book.ts';
import { fontOf } from './out-styles.ts';

/** Width in ems by the metrics of Arial; bold is a little wider. */
function emsOf(char: string): number {
  if (/[ijl.,:;'’|!·]/.test(char)) return 0.25;
  if (/[ ftrI()[\]/-]/.test(char)) return 0.31;
  if (/[mwMW%@]/.test(char)) return 0.86;
  if (/[A-Z&€]/.test(char)) return 0.69;
  return 0.55;
}

const WIDEST = 0.86;
/** Marks such as ● and ◆. */
const MARKS_FROM = 0x2000;
const ems = Float32Array.from({ length: MARKS_FROM }, (_, code) => emsOf(String.fromCharCode(code)));

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
  for (let at = 0; at < text.length; at++) width += ems[text.charCodeAt(at)] ?? WIDEST;
  return width * sizePx;
}

/** Lines a paragraph takes when words wrap within so many pixels; a longer word breaks. */
function linesOf(paragraph: string, room: number, sizePx: number): number {
  const space = emsOf(' ') * sizePx;
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

const LONGEST_ESTIMATED = 40;
/** Ems a letter takes on average, and what is lost where a line breaks between words. */
const TYPICAL = 0.56;
const WRAP_LOSS = 1.15;

/** How tall a text is in one column and role. */
class Measure {
  readonly #size: number;
  readonly #sizePx: number;
  readonly #room: number;

  constructor(role: OutRole, width: number) {
    const { size, isBold } = fontOf(role);
    this.#size = size;
    this.#sizePx = size * PX_PER_POINT * (isBold ? BOLD : 1);
    this.#room = width * DIGIT_PX - PADDING_PX;
  }

  height(text: string): number {
    return this.#lines(text) * this.#size * LINE_SPACING + ROW_PADDING;
  }

  #lines(text: string): number {
    if (text.length > LONGEST_ESTIMATED || text.includes('\n')) {
      return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, this.#room, this.#sizePx), 0);
    }
    // Most cells hold a few words: their number of letters tells enough.
    const width = text.length * TYPICAL * this.#sizePx;
    return width <= this.#room ? 1 : Math.ceil((width * WRAP_LOSS) / this.#room);
  }
}

const LEAST = 15;

/** Heights of the rows of one sheet, by the widths of its columns in characters. */
export class RowHeights {
  readonly #widths: readonly number[];
  readonly #measures: Partial<Record<OutRole, Measure>>[];

  constructor(widths: readonly number[]) {
    this.#widths = widths;
    this.#measures = widths.map(() => ({}));
  }

  /** In points, so that all text shows: spreadsheet programs disagree on whether they work it out themselves. */
  of(row: OutRow): number {
    let height = LEAST;
    row.cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.value === '') return;
      const measures = this.#measures[column] ?? {};
      const measure = (measures[cell.role] ??= new Measure(cell.role, this.#widths[column] ?? 0));
      height = Math.max(height, measure.height(cell.value));
    });
    return Math.min(height, HIGHEST);
  }
}
