import { path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Shape, Weight } from '#src/views/picture/picture.ts';

/** ISO 216 A4 standing, in points. */
export const page = { width: 595.28, height: 841.89, margin: 40 } as const;
export const room = page.width - 2 * page.margin;

/** Writes downwards in a column; without `parts` it only measures how far it comes. */
export type Pen = {
  readonly measure: Measure;
  readonly parts: Part[] | null;
  readonly x: number;
  readonly width: number;
  y: number;
};

export type Style = {
  readonly role?: 'heading' | 'text';
  readonly size: number;
  readonly leading: number;
  readonly most: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly gap?: number;
};

/** [WK23] On at most so many lines, the last one cut with an ellipsis. */
export function lines(pen: Pen, words: string, style: Style): void {
  const { role = 'text', size, leading, most, weight = 400, fill = paper.ink, gap = 0 } = style;
  const look = { size, weight, fill, width: pen.width };
  const made = wrapped(pen.measure, words, most, look);
  const shapes = made.flatMap(
    (line, at) => write(pen.measure, line, pen.x, pen.y + at * leading + leading / 2, look).shapes,
  );
  pen.parts?.push({ role, label: '', shapes });
  pen.y += made.length * leading + gap;
}

export function decorate(pen: Pen, shapes: readonly Shape[]): void {
  pen.parts?.push({ role: 'decoration', label: '', shapes });
}

export function rule(pen: Pen, thick: number, stroke: string): void {
  decorate(pen, [path(`M${round(pen.x)} ${round(pen.y)}H${round(pen.x + pen.width)}`, { stroke, width: thick })]);
}
