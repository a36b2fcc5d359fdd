import type { MapNode } from '#src/views/map/lanes.ts';
import { type LineStyle, type MapLens, streamStyle } from '#src/views/map/stream-style.ts';
import type { Stream } from '#src/views/map/streams.ts';
import type { SupplyLine } from '#src/views/map/supply.ts';
import type { MapPalette } from './map-palette.ts';

export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };

export type Picture = {
  readonly nodes: readonly MapNode[];
  readonly streams: readonly Stream[];
  readonly supply: readonly SupplyLine[];
  readonly lens: MapLens;
  /** Node id whose lines speak, beside those of the selection. */
  readonly spoken: ReadonlySet<string>;
};

/** Draws beds, open themes and lines in world units on a canvas of device pixels. Nodes are not its business. */
export function paint(
  context: CanvasRenderingContext2D,
  picture: Picture,
  palette: MapPalette,
  view: Viewport,
  scale: number,
): void {
  const { canvas } = context;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(view.zoom * scale, 0, 0, view.zoom * scale, view.x * scale, view.y * scale);
  paintBeds(context, picture.nodes, palette);
  const largest = picture.streams.reduce((most, stream) => Math.max(most, stream.count), 1);
  const styled = picture.streams.map((stream) => ({
    stream,
    style: streamStyle(stream, picture.lens, isSpoken(stream, picture.spoken), largest),
  }));
  styled.sort((a, b) => a.style.alpha - b.style.alpha);
  for (const { stream, style } of styled) paintStream(context, stream, style, palette);
  for (const line of picture.supply) paintSupply(context, line, palette);
  context.globalAlpha = 1;
}

export function isSpoken(stream: Stream, spoken: ReadonlySet<string>): boolean {
  return spoken.has(stream.target) || spoken.has(`client.${stream.client}`);
}

function paintBeds(context: CanvasRenderingContext2D, nodes: readonly MapNode[], palette: MapPalette): void {
  context.globalAlpha = 1;
  context.lineWidth = 1;
  for (const node of nodes) {
    if (node.kind !== 'bank' && !(node.kind === 'theme' && node.isOpen)) continue;
    const { x, y, width, height } = node.box;
    context.beginPath();
    context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, node.kind === 'bank' ? 12 : 8);
    context.fillStyle = node.kind === 'bank' ? palette.surface2 : palette.surface;
    context.strokeStyle = node.kind === 'bank' ? palette.line1 : palette.line2;
    context.fill();
    context.stroke();
  }
}

function trace(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  const reach = (x2 - x1) / 2;
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(x1 + reach, y1, x2 - reach, y2, x2, y2);
}

const endGap = 5;

function paintStream(context: CanvasRenderingContext2D, stream: Stream, style: LineStyle, palette: MapPalette): void {
  const colour = palette.hues[(stream.hue - 1) % 12] ?? palette.ink;
  const x2 = stream.x2 - endGap;
  if (style.isCased) {
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.lineWidth = style.width + 4;
    context.strokeStyle = palette.canvas;
    trace(context, stream.x1, stream.y1, x2, stream.y2);
    context.stroke();
  }
  context.globalAlpha = style.alpha;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = style.width;
  context.setLineDash(style.dash as number[]);
  trace(context, stream.x1, stream.y1, x2, stream.y2);
  context.stroke();
  context.setLineDash([]);
  paintEnd(context, stream, style);
}

/** Shape before colour: a stop bar where the claim clashes, a dot where it fits. */
function paintEnd(context: CanvasRenderingContext2D, stream: Stream, style: LineStyle): void {
  context.globalAlpha = Math.max(style.alpha, 0.3);
  if (stream.isClashing) context.fillRect(stream.x2 - endGap, stream.y2 - 5, 3.5, 10);
  else {
    context.beginPath();
    context.arc(stream.x2 - 3, stream.y2, 2.25, 0, 2 * Math.PI);
    context.fill();
  }
}

function paintSupply(context: CanvasRenderingContext2D, line: SupplyLine, palette: MapPalette): void {
  trace(context, line.x1, line.y1, line.x2, line.y2);
  if (line.isSpoken) {
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.lineWidth = line.width + 4;
    context.strokeStyle = palette.canvas;
    context.stroke();
  }
  context.globalAlpha = line.isSpoken ? 1 : 0.42;
  context.strokeStyle = line.isSpoken ? palette.ink : palette.ink3;
  context.lineWidth = line.width;
  context.setLineDash(line.isWeak ? [3, 4] : []);
  context.stroke();
  context.setLineDash([]);
}
