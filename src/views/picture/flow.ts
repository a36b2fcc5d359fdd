import type { Language } from '#src/text/text.ts';
import { box, path, round, wrapped, write } from './draw.ts';
import { paper } from './palette.ts';
import type { Measure, Part, Picture, Weight } from './picture.ts';

/** ISO 216 A4 standing, in points. */
const [width, height] = [595.28, 841.89];
const margin = 48;
const room = width - 2 * margin;

export type Style = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly role?: 'heading';
};
/** A paragraph, or a line across the page. */
export type Block = { readonly words: string; readonly style: Style; readonly gap: number } | 'rule';
export type Flow = {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
};

type Pen = { readonly measure: Measure; y: number; readonly pages: number[]; readonly parts: Part[] };

/** Paragraphs one under another on A4: real text in reading order; what follows a rule begins on a new page rather than being cut at its head. */
export function flowPicture({ title, description, language, blocks }: Flow, measure: Measure): Picture {
  const pen: Pen = { measure, y: margin, pages: [0], parts: [] };
  for (const block of blocks) {
    if (block === 'rule') rule(pen);
    else paragraph(pen, block);
  }
  const end = Math.max(pen.y, (pen.pages.at(-1) ?? 0) + 1);
  const background: Part = {
    role: 'decoration',
    label: '',
    shapes: [box({ x: 0, y: 0, width, height: end + height }, 0, { fill: paper.surface })],
  };
  return {
    width,
    height: pen.pages.length === 1 ? height : end,
    pages: pen.pages,
    pageHeight: height,
    margin,
    title,
    description,
    language,
    parts: [background, ...pen.parts],
  };
}

function rule(pen: Pen): void {
  turn(pen, 64);
  const d = `M${margin} ${round(pen.y)}H${round(width - margin)}`;
  pen.parts.push({ role: 'decoration', label: '', shapes: [path(d, { stroke: paper.line2, width: 0.6 })] });
  pen.y += 8;
}

/** A new page where what follows would not fit; the picture is one long sheet, cut where a page is full. */
function turn(pen: Pen, needed: number): void {
  const start = pen.pages.at(-1) ?? 0;
  const isFirst = pen.pages.length === 1;
  const bottom = start + (isFirst ? height - margin : height - 2 * margin);
  if (pen.y + needed <= bottom) return;
  pen.pages.push(pen.y);
}

function paragraph(pen: Pen, { words, style, gap }: Exclude<Block, 'rule'>): void {
  const { size, weight = 400, fill = paper.ink, role = 'text' } = style;
  const leading = Math.round(size * 1.42);
  const look = { size, weight, fill, width: room };
  for (const line of wrapped(pen.measure, words, 60, look)) {
    turn(pen, leading);
    pen.parts.push({ role, label: '', shapes: write(pen.measure, line, margin, pen.y + leading / 2, look).shapes });
    pen.y += leading;
  }
  pen.y += gap;
}

export const quiet: Style = { size: 9, fill: paper.ink3 };
export const lead: Style = { size: 10.5, fill: paper.ink2 };
export const title: Style = { size: 20, weight: 600, role: 'heading' };
export const chapter: Style = { size: 13, weight: 600, role: 'heading' };
export const head: Style = { size: 12, weight: 600, role: 'heading' };
export const over: Style = { size: 9.5, weight: 600, fill: paper.ink2 };
export const plain: Style = { size: 9.5 };

/** "Name: words", or nothing where there are no words. */
export function fact(name: string, words: string): readonly Block[] {
  return words === '' ? [] : [{ words: `${name}: ${words}`, style: { size: 9.5, fill: paper.ink2 }, gap: 1 }];
}
