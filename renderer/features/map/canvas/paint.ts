import type { MapLine } from '#src/views/map/map-lines.ts';
import type { Bed, Drawing } from '#src/views/map/map-motion.ts';
import type { MapPalette } from './map-palette.ts';
import type { Viewport } from './viewport.ts';

/** Draws beds, open themes and lines in world units on a canvas of device pixels. Nodes are not its business. */
export function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  palette: MapPalette,
  view: Viewport,
  scale: number,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const zoom = view.zoom * scale;
  context.setTransform(zoom, 0, 0, zoom, view.x * scale, view.y * scale);
  const top = -view.y / view.zoom;
  const seen = { top, bottom: top + height / zoom };
  context.globalAlpha = 1;
  context.lineWidth = 1;
  for (const bed of drawing.beds) paintBed(context, bed, palette);
  for (const line of drawing.lines) if (isSeen(line, seen)) paintLine(context, line, palette);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

type Stretch = { readonly top: number; readonly bottom: number };

function isSeen({ y1, y2 }: MapLine, { top, bottom }: Stretch): boolean {
  return Math.max(y1, y2) >= top - 8 && Math.min(y1, y2) <= bottom + 8;
}

function paintBed(context: CanvasRenderingContext2D, { kind, box }: Bed, palette: MapPalette): void {
  const { x, y, width, height } = box;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, kind === 'bank' ? 12 : 8);
  context.fillStyle = kind === 'bank' ? palette.surface2 : palette.surface;
  context.strokeStyle = kind === 'bank' ? palette.line1 : palette.line2;
  context.fill();
  context.stroke();
}

/** Room for the shape at the end. */
const endGap = 5;

function paintLine(context: CanvasRenderingContext2D, line: MapLine, palette: MapPalette): void {
  const x2 = line.end === null ? line.x2 : line.x2 - endGap;
  const reach = (x2 - line.x1) / 2;
  context.beginPath();
  context.moveTo(line.x1, line.y1);
  context.bezierCurveTo(line.x1 + reach, line.y1, x2 - reach, line.y2, x2, line.y2);
  if (line.isCased) {
    context.globalAlpha = line.alpha;
    context.setLineDash([]);
    context.lineWidth = line.width + 3;
    context.strokeStyle = palette.canvas;
    context.stroke();
  }
  const colour = colourOf(line, palette);
  context.globalAlpha = line.alpha;
  context.strokeStyle = colour;
  context.lineWidth = line.width;
  context.setLineDash(line.dash as number[]);
  context.stroke();
  if (line.end !== null) paintEnd(context, line, colour);
}

function colourOf({ ink }: MapLine, palette: MapPalette): string {
  if (ink === 'ink') return palette.ink;
  if (ink === 'ink-3') return palette.ink3;
  return palette.hues[(ink - 1) % palette.hues.length] ?? palette.ink;
}

/** Ends stay visible where their line is faint: they say how many arrive. */
const faintestEnd = 0.3;

function paintEnd(context: CanvasRenderingContext2D, line: MapLine, colour: string): void {
  context.globalAlpha = line.alpha < 0.05 ? line.alpha : Math.max(line.alpha, faintestEnd);
  context.fillStyle = colour;
  if (line.end === 'bar') context.fillRect(line.x2 - endGap, line.y2 - 5, 3.5, 10);
  else {
    context.beginPath();
    context.arc(line.x2 - 3, line.y2, 2.25, 0, 2 * Math.PI);
    context.fill();
  }
}
