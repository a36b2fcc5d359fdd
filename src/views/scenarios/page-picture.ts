import { box, path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Picture, Shape, Weight } from '#src/views/picture/picture.ts';
import type { Text } from '#src/text/text.ts';
import type { DifferencePage } from './difference-page.ts';

/** ISO 216 A4 standing, in points. */
const [width, height] = [595.28, 841.89];
const margin = 48;
const room = width - 2 * margin;
const right = width - margin;
const [bulletLeading, bulletGap] = [14, 2];
/** Under it what stays the same and the foot find their place. */
const discussBottom = height - margin - 96;

type Pen = { readonly measure: Measure; y: number; readonly parts: Part[] };

/** [E30] The page as a picture, for PDF and SVG: real text in reading order, the same words as on the screen. */
export function pagePicture(page: DifferencePage, text: Text, measure: Measure): Picture {
  const { t } = text;
  const pen: Pen = { measure, y: margin, parts: [] };
  decorate(pen, [box({ x: 0, y: 0, width, height }, 0, { fill: paper.surface })]);
  headLine(pen, page);
  lines(pen, page.title, { role: 'heading', size: 20, weight: 600, leading: 26, most: 2, gap: 8 });
  lines(pen, page.intro, { size: 10.5, leading: 15, most: 4, fill: paper.ink2, gap: 12 });
  bullets(pen, t('scenario:page.steps'), page.steps, 1);
  table(pen, page);
  lines(pen, t('scenario:page.perInhabitant'), { size: 8.5, leading: 12, most: 1, fill: paper.ink3, gap: 10 });
  bullets(pen, t('scenario:page.discuss'), page.discuss, 4, discussBottom);
  lines(pen, t('scenario:page.same'), { role: 'heading', size: 10.5, weight: 600, leading: 15, most: 1, gap: 3 });
  lines(pen, page.same, { size: 10, leading: 14, most: 3, fill: paper.ink2, gap: 0 });
  footLine(pen, page, t('scenario:page.of'));
  return {
    width,
    height,
    pages: [0],
    pageHeight: height,
    margin,
    title: page.title,
    description: t('scenario:page.description'),
    language: text.language,
    parts: pen.parts,
  };
}

function decorate(pen: Pen, shapes: readonly Shape[]): void {
  pen.parts.push({ role: 'decoration', label: '', shapes });
}

type LineStyle = {
  readonly role?: 'heading' | 'text';
  readonly size: number;
  readonly weight?: Weight;
  readonly leading: number;
  readonly most: number;
  readonly fill?: string;
  readonly indent?: number;
  readonly gap: number;
};

function lines(pen: Pen, words: string, style: LineStyle): void {
  const { role = 'text', size, weight = 400, leading, most, fill = paper.ink, indent = 0, gap } = style;
  const look = { size, weight, fill, width: room - indent };
  const shapes = wrapped(pen.measure, words, most, look).flatMap((line) => {
    const made = write(pen.measure, line, margin + indent, pen.y + leading / 2, look).shapes;
    pen.y += leading;
    return made;
  });
  pen.y += gap;
  pen.parts.push({ role, label: '', shapes });
}

function rule(pen: Pen, y: number, thick: number, stroke: string): void {
  decorate(pen, [path(`M${margin} ${round(y)}H${round(right)}`, { stroke, width: thick })]);
}

function headLine(pen: Pen, page: DifferencePage): void {
  const look = { size: 9, fill: paper.ink3 } as const;
  const date = write(pen.measure, page.date, right, pen.y + 7, { ...look, anchor: 'end' });
  const project = write(pen.measure, page.project, margin, pen.y + 7, { ...look, width: room - date.width - 16 });
  pen.parts.push({ role: 'text', label: '', shapes: [...project.shapes, ...date.shapes] });
  rule(pen, pen.y + 18, 1.2, paper.ink);
  pen.y += 30;
}

function table(pen: Pen, { rows }: DifferencePage): void {
  for (const { label, before, after } of rows) {
    rule(pen, pen.y, 0.6, paper.line2);
    const y = pen.y + 10.5;
    const look = { size: 10, fill: paper.ink } as const;
    pen.parts.push({
      role: 'text',
      label: `${label}: ${before} → ${after}`,
      shapes: [
        ...write(pen.measure, label, margin, y, { ...look, width: room - 190 }).shapes,
        ...write(pen.measure, before, right - 96, y, { ...look, anchor: 'end' }).shapes,
        ...write(pen.measure, '→', right - 80, y, { ...look, fill: paper.ink3, anchor: 'middle' }).shapes,
        ...write(pen.measure, after, right, y, { ...look, weight: 600, anchor: 'end' }).shapes,
      ],
    });
    pen.y += 21;
  }
  rule(pen, pen.y, 0.6, paper.line2);
  pen.y += 8;
}

/** Each of at most so many lines, and of fewer where the rest would not fit above `bottom`; one at least. */
function bullets(pen: Pen, title: string, items: readonly string[], most: number, bottom = height): void {
  if (items.length === 0) return;
  lines(pen, title, { role: 'heading', size: 10.5, weight: 600, leading: 15, most: 1, gap: 3 });
  for (const [at, item] of items.entries()) {
    const later = (items.length - at - 1) * (bulletLeading + bulletGap);
    const fitting = Math.floor((bottom - pen.y - later) / bulletLeading);
    decorate(pen, [box({ x: margin + 1, y: pen.y + 5.5, width: 3, height: 3 }, 0, { fill: paper.ink })]);
    const allowed = Math.max(1, Math.min(most, fitting));
    lines(pen, item, { size: 10, leading: bulletLeading, most: allowed, indent: 12, gap: bulletGap });
  }
  pen.y += 10;
}

function footLine(pen: Pen, { foot }: DifferencePage, of: string): void {
  const y = height - margin;
  rule(pen, y - 14, 0.6, paper.line2);
  const look = { size: 9, fill: paper.ink3 } as const;
  pen.parts.push({
    role: 'text',
    label: '',
    shapes: [
      ...write(pen.measure, foot, margin, y - 4, look).shapes,
      ...write(pen.measure, of, right, y - 4, { ...look, anchor: 'end' }).shapes,
    ],
  });
}
