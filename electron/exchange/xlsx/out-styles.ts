import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import type { OutRole } from '#src/exchange/sheet/out-book.ts';

const INK = 'FF1B1B1A';
const PAPER = 'FFFFFFFF';
const GREY = 'FF6B6B66';
const PALE = 'FFF1F1EE';
const STRONG = 'FFDEDEDA';

const FACE = 'Calibri';

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
  font: font(9),
  alignment: { vertical: 'top', wrapText: true },
  border: { bottom: hair },
};
const middle: Partial<Style['alignment']> = { vertical: 'top', horizontal: 'center', wrapText: true };

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
  heading: {
    font: font(9, { bold: true, color: { argb: PAPER } }),
    fill: fill(INK),
    alignment: { vertical: 'middle', wrapText: true },
    border: { bottom: line('medium', INK) },
  },
  section: {
    font: font(10, { bold: true }),
    fill: fill(PALE),
    alignment: { vertical: 'middle' },
    border: { top: line('thin', INK), bottom: line('thin', INK) },
  },
  code: { ...body, font: font(9, { bold: true }) },
  strong: { ...body, font: font(9, { bold: true }) },
  text: body,
  small: { ...body, font: font(8.5) },
  muted: { ...body, font: font(8, { color: { argb: GREY } }) },
  centred: { ...body, alignment: middle },
  conflict: { ...body, font: font(9, { bold: true }) },
  number: { ...body, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0.##' },
  M: { font: font(10, { bold: true }), fill: fill(STRONG), alignment: middle, border: around('medium') },
  S: { font: font(10, { bold: true }), alignment: middle, border: around('thin') },
  C: { font: font(10), alignment: middle, border: around('dotted') },
  W: {
    font: font(10, { color: { argb: GREY }, italic: true }),
    fill: { type: 'pattern', pattern: 'lightUp', fgColor: { argb: 'FFBDBDB8' }, bgColor: { argb: PAPER } },
    alignment: middle,
    border: { bottom: hair },
  },
  empty: { ...body, alignment: middle },
};

/** A text that looks like a formula stays text even after somebody opens the cell and presses Enter. */
const asText = { numFmt: '@' };

const made = new Map<string, Partial<Style>>();

/** One object per look: exceljs recognises styles it has written by identity. */
export function styleOf(role: OutRole, isEdge: boolean, isDangerous: boolean): Partial<Style> {
  const key = `${role} ${isEdge} ${isDangerous}`;
  const known = made.get(key);
  if (known) return known;
  const base = roles[role];
  const left = base.border?.left ?? group;
  const style: Partial<Style> = {
    ...base,
    ...(isEdge ? { border: { ...base.border, left } } : {}),
    ...(isDangerous ? asText : {}),
  };
  made.set(key, style);
  return style;
}
