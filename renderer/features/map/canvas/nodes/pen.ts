import type { Palette } from '#renderer/ui/canvas/palette.ts';
import { widthOf } from '#renderer/ui/canvas/words.ts';

/** What a node is drawn with: the context in the units of the layout, colours, and the pixels of a unit. */
export type Pen = {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly scale: number;
  readonly number: (value: number) => string;
  /** What the counts beside names count, for the glyph before them. */
  readonly counted: 'conflict' | 'unique' | null;
};

/** CSS pixels below which letters are specks that only cost time. */
const legible = 4.5;

type Style = {
  readonly size: number;
  readonly weight?: number;
  readonly color: string;
  readonly align?: CanvasTextAlign;
  readonly width?: number;
  /** Stands free of the lines behind it. */
  readonly ground?: string;
};

/** Letters on one line, centred on `y`, cut with an ellipsis at `width`. Answers the width they take. */
export function write({ context, palette, scale }: Pen, words: string, x: number, y: number, style: Style): number {
  const { size, weight = 420, color, align = 'left', width = Number.POSITIVE_INFINITY, ground } = style;
  if (size * scale < legible) return 0;
  context.font = `${weight} ${size}px ${palette.font}`;
  const shown = fit(context, words, width);
  const taken = widthOf(context, shown);
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(x - 2, y - size * 0.7, taken + 4, size * 1.4);
  }
  context.fillStyle = color;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(shown, x, y + size * 0.04);
  return taken;
}

function fit(context: CanvasRenderingContext2D, words: string, width: number): string {
  if (widthOf(context, words) <= width) return words;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(context, `${words.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${words.slice(0, low).trimEnd()}…`;
}

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Edge = { readonly fill?: string; readonly line?: string; readonly lineWidth?: number; readonly dash?: number[] };

export function box({ context }: Pen, { x, y, width, height }: Frame, radius: number, edge: Edge): void {
  const { fill, line, lineWidth = 1, dash = [] } = edge;
  const inset = line === undefined ? 0 : lineWidth / 2;
  context.beginPath();
  context.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, radius);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (line === undefined) return;
  context.setLineDash(dash);
  context.lineWidth = lineWidth;
  context.strokeStyle = line;
  context.stroke();
  context.setLineDash([]);
}
