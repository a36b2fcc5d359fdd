import { box, path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Picture, Weight } from '#src/views/picture/picture.ts';

/** ISO 216 A4 lying, in points. */
export const sheet = { width: 841.89, height: 595.28, margin: 42 } as const;
/** What a line may take up. */
export const room = sheet.width - 2 * sheet.margin;

/** Where the next thing goes; one long sheet that is cut where a page is full. */
export type Pen = { readonly measure: Measure; y: number; readonly pages: number[]; readonly parts: Part[] };

export function newPen(measure: Measure): Pen {
  return { measure, y: sheet.margin, pages: [0], parts: [] };
}

/** What is left of the page. */
export function left({ y, pages }: Pen): number {
  const { height, margin } = sheet;
  const bottom = (pages.at(-1) ?? 0) + (pages.length === 1 ? height - margin : height - 2 * margin);
  return bottom - y;
}

export function turnPage(pen: Pen): void {
  pen.pages.push(pen.y);
}

export type Look = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly role?: 'heading';
};

/** A paragraph over the whole width. */
export function paragraph(
  pen: Pen,
  words: string,
  { size, weight = 400, fill = paper.ink, role }: Look,
  gap: number,
): void {
  if (words === '') return;
  const leading = Math.round(size * 1.42);
  const style = { size, weight, fill, width: room };
  for (const line of wrapped(pen.measure, words, 40, style)) {
    if (left(pen) < leading) turnPage(pen);
    const { shapes } = write(pen.measure, line, sheet.margin, pen.y + leading / 2, style);
    pen.parts.push({ role: role ?? 'text', label: '', shapes });
    pen.y += leading;
  }
  pen.y += gap;
}

/** A line across, as far as what it belongs to reaches. */
export function line(pen: Pen, stroke: string, width: number, length = room): void {
  const d = `M${sheet.margin} ${round(pen.y)}h${round(length)}`;
  pen.parts.push({ role: 'decoration', label: '', shapes: [path(d, { stroke, width })] });
}

type Named = Pick<Picture, 'title' | 'description' | 'language'>;

export function pictureOf({ y, pages, parts }: Pen, { title, description, language }: Named): Picture {
  const { width, height, margin } = sheet;
  const end = Math.max(y, (pages.at(-1) ?? 0) + 1);
  const background: Part = {
    role: 'decoration',
    label: '',
    shapes: [box({ x: 0, y: 0, width, height: end + height }, 0, { fill: paper.surface })],
  };
  return {
    width,
    height: pages.length === 1 ? height : end,
    pages,
    pageHeight: height,
    margin,
    title,
    description,
    language,
    parts: [background, ...parts],
  };
}
