import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import type { OutRole } from '#src/exchange/sheet/out-book.ts';

const INK = 'FF1B1B1A';
const PAPER = 'FFFFFFFF';
const GREY = 'FF6B6B66';
const PALE = 'FFF1F1EE';
const STRONG = 'FFDEDEDA';

/** On every desktop, and printed alike; its metrics are those of Liberation Sans. */
export const FACE = 'Arial';

const line = (style: Border['style'], argb: string): Partial<Border> => ({ style, color: { argb } });
const hair = line('thin', 'FFD2D2CD');
const group = line('thin', 'FF8A8A84');

function font(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: FACE, size, color: { argb: INK }, ...more };
}

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const around = (style: Border['style']): Partial<Borders> => {
  const side = line(style, INK);
  return { top: side, right: side, bottom: side, left: side };
};

const body: Partial<Style> = {
  font: font(8.5),
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  border: { bottom: hair },
};
const middle: Partial<Style['alignment']> = { vertical: 'top', horizontal: 'center', wrapText: true };

/** Air between a figure and the words after it. */
const right: Partial<Style['alignment']> = { vertical: 'top', horizontal: 'right', indent: 1 };

const heading: Partial<Style> = {
  font: font(8.5, { bold: true, color: { argb: PAPER } }),
  fill: fill(INK),
  alignment: { vertical: 'middle', wrapText: true },
  border: { bottom: line('medium', INK) },
};

/**
 * How each role looks. Priorities differ in letter, weight and border, never in colour alone, so that a black and
 * white copy says the same: Must in a heavy frame on grey, Should in a thin one, Could dotted, Won't hatched.
 */
const roles: Readonly<Record<OutRole, Partial<Style>>> = {
  hidden: { font: font(8, { color: { argb: GREY } }) },
  title: { font: font(16, { bold: true }), alignment: { vertical: 'middle' } },
  subtitle: { font: font(9, { color: { argb: GREY } }), alignment: { vertical: 'top' } },
  band: {
    font: font(9, { bold: true, color: { argb: GREY } }),
    alignment: { vertical: 'middle', horizontal: 'left' },
  },
  heading,
  headingCentred: { ...heading, alignment: { ...heading.alignment, horizontal: 'center' } },
  headingRight: { ...heading, alignment: { ...heading.alignment, horizontal: 'right', indent: 1 } },
  section: {
    font: font(10, { bold: true }),
    fill: fill(PALE),
    alignment: { vertical: 'middle' },
    border: { top: line('thin', INK), bottom: line('thin', INK) },
  },
  code: { ...body, font: font(8.5, { bold: true }) },
  strong: { ...body, font: font(8.5, { bold: true }) },
  text: body,
  small: { ...body, font: font(8) },
  muted: { ...body, font: font(7.5, { color: { argb: GREY } }) },
  centred: { ...body, alignment: middle },
  conflict: { ...body, font: font(8.5, { bold: true }) },
  // No format: Excel writes a whole number in `0.##` with its decimal mark and nothing behind it, "83,".
  number: { ...body, alignment: right },
  /** A sign that every spreadsheet shows as it is, and a real minus. */
  euro: { ...body, alignment: right, numFmt: '"€" #,##0.00;"−€" #,##0.00;"€" 0' },
  count: { ...body, alignment: right, numFmt: '#,##0' },
  score: { ...body, alignment: right, numFmt: '0' },
  scoreTotal: { ...body, font: font(8.5, { bold: true }), alignment: right, numFmt: '0' },
  share: { ...body, alignment: right, numFmt: '0.0%' },
  figure: { ...body, alignment: right, numFmt: '[=0]0;[<1]0.000;#,##0.00' },
  M: { font: font(9, { bold: true }), fill: fill(STRONG), alignment: middle, border: around('medium') },
  S: { font: font(9, { bold: true }), alignment: middle, border: around('thin') },
  C: { font: font(9), alignment: middle, border: around('dotted') },
  W: {
    font: font(9, { color: { argb: GREY }, italic: true }),
    fill: { type: 'pattern', pattern: 'lightUp', fgColor: { argb: 'FFBDBDB8' }, bgColor: { argb: PAPER } },
    alignment: middle,
    border: { bottom: hair },
  },
  empty: { ...body, alignment: middle },
};

/** What a text in this role takes up. */
export function fontOf(role: OutRole): { readonly size: number; readonly isBold: boolean } {
  const { size, bold } = roles[role].font ?? {};
  return { size: size ?? 11, isBold: bold ?? false };
}

/** A text that looks like a formula stays text even after somebody opens the cell and presses Enter. */
const asText = { numFmt: '@' };

/** Air between the line where a group begins and its text. */
function indent({ alignment }: Partial<Style>): Partial<Style['alignment']> {
  return alignment?.horizontal === 'center' || alignment?.horizontal === 'right'
    ? {}
    : { horizontal: 'left', indent: 1 };
}

type Looks = Partial<Record<OutRole, Partial<Style>[]>>;
const made: Looks = {};

function makeStyle(role: OutRole, isEdge: boolean, isDangerous: boolean): Partial<Style> {
  const base = roles[role];
  const left = base.border?.left ?? group;
  return {
    ...base,
    ...(isEdge ? { border: { ...base.border, left }, alignment: { ...base.alignment, ...indent(base) } } : {}),
    ...(isDangerous ? asText : {}),
  };
}

/** One object per look: exceljs recognises styles it has written by identity. */
export function styleOf(role: OutRole, isEdge: boolean, isDangerous: boolean): Partial<Style> {
  const looks = (made[role] ??= []);
  return (looks[(isEdge ? 1 : 0) + (isDangerous ? 2 : 0)] ??= makeStyle(role, isEdge, isDangerous));
}
