import type { Palette } from '#renderer/ui/canvas/palette.ts';
import { cut, widthOf } from '#renderer/ui/canvas/words.ts';
import type { Figures } from './figures.ts';
import type { Stamps } from './stamps.ts';

/** What a row is drawn with, in CSS pixels. */
export type Pen = {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly figures: Figures;
  readonly stamps: Stamps;
  /** A whole number as counts show it. */
  readonly count: (value: number) => string;
  /** Device pixels of a CSS pixel. */
  readonly scale: number;
};

/** The line of a text, as style sheets of the matrix have it. */
const textLine = 20;
/** Shares of its size that Inter has above and below its baseline. */
const [ascent, descent] = [0.96875, 0.2412];

export type Letters = {
  readonly size: number;
  readonly weight?: number;
  readonly color: string;
  /** No wider than this: the rest is an ellipsis. */
  readonly width?: number;
};

export const regular = 420;
export const medium = 520;
export const semi = 620;
export const bold = 700;

export function fontOf({ palette, scale }: Pick<Pen, 'palette' | 'scale'>, size: number, weight: number): string {
  return `${weight} ${size * scale}px ${palette.font}`;
}

/**
 * A line of text whose box starts at (x, y); answers the width it takes. In device pixels, as a page does it: height and
 * baseline are rounded to those.
 */
export function write(pen: Pen, words: string, x: number, y: number, letters: Letters): number {
  const { size, weight = regular, color, width = Number.POSITIVE_INFINITY } = letters;
  if (words === '' || width <= 0) return 0;
  const { context, scale } = pen;
  const font = fontOf(pen, size, weight);
  context.font = font;
  context.fillStyle = color;
  const [left, line] = [x * scale, y * scale + baseline(pen, size)];
  const beginning = cut(context, words, width * scale, font);
  const taken = widthOf(context, beginning ?? words, font);
  if (scale !== 1) context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillText(beginning ?? words, left, line);
  if (beginning !== null) context.fillText('…', left + taken, line);
  if (scale !== 1) context.setTransform(scale, 0, 0, scale, 0, 0);
  return (beginning === null ? taken : taken + widthOf(context, '…', font)) / scale;
}

/** From the top of a line, in device pixels. */
export function baseline({ scale }: Pen, size: number, height = textLine): number {
  const above = Math.round(size * scale * ascent);
  const below = Math.round(size * scale * descent);
  return Math.floor((height * scale - above - below) / 2) + above;
}

export function lettersWidth(pen: Pen, words: string, size: number, weight = regular): number {
  const font = fontOf(pen, size, weight);
  pen.context.font = font;
  return widthOf(pen.context, words, font) / pen.scale;
}

/** The width of a border of a pixel: a whole number of those of the screen. */
export function hairline({ scale }: Pick<Pen, 'scale'>, width = 1): number {
  return Math.max(1, Math.floor(width * scale)) / scale;
}

/** Where a browser draws the edge of a box that lies between two pixels. */
export function snap({ scale }: Pen, at: number): number {
  return Math.floor(at * scale + 0.5) / scale;
}

/** A filled box on whole pixels, as backgrounds are. */
export function fill(pen: Pen, x: number, y: number, width: number, height: number, color: string): void {
  const [left, top] = [snap(pen, x), snap(pen, y)];
  pen.context.fillStyle = color;
  pen.context.fillRect(left, top, snap(pen, x + width) - left, snap(pen, y + height) - top);
}

/** A box with round corners, filled, and with an edge inside it. */
export function box(
  { context }: Pen,
  [x, y, width, height]: readonly [number, number, number, number],
  radius: number,
  { color, edge, thickness = 1 }: { readonly color?: string; readonly edge?: string; readonly thickness?: number },
): void {
  if (color !== undefined) {
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    context.fillStyle = color;
    context.fill();
  }
  if (edge === undefined) return;
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.roundRect(x + thickness, y + thickness, width - 2 * thickness, height - 2 * thickness, radius - thickness);
  context.fillStyle = edge;
  context.fill('evenodd');
}

/** Draws on a grid of so many units, `size` pixels wide, from its left top. */
export function onGrid(pen: Pen, x: number, y: number, size: number, units: number, draw: () => void): void {
  const { context } = pen;
  context.save();
  context.translate(snap(pen, x), snap(pen, y));
  context.scale(size / units, size / units);
  draw();
  context.restore();
}
