import type { Box } from '#src/views/map/lanes.ts';
import type { MapLine } from '#src/views/map/map-lines.ts';
import type { Bed, Drawing } from '#src/views/map/map-motion.ts';
import { lineLimit } from '#src/views/map/stream-style.ts';
import type { Palette } from '#renderer/ui/canvas/palette.ts';
import { paintLines } from './paint-lines.ts';
import type { Viewport } from './viewport.ts';

/**
 * Sets the context to the units of the layout, clears it, and draws beds, open themes and lines. Answers what of the
 * layout lies on the canvas.
 */
export function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  palette: Palette,
  view: Viewport,
  scale: number,
): Box {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const zoom = view.zoom * scale;
  context.setTransform(zoom, 0, 0, zoom, view.x * scale, view.y * scale);
  const seen = { x: -view.x / view.zoom, y: -view.y / view.zoom, width: width / zoom, height: height / zoom };
  context.globalAlpha = 1;
  const isFull = drawing.lines.length > lineLimit;
  const lines = drawing.lines.filter((line) => isSeen(line, seen, isFull));
  const behind = lines.filter(({ isBehind }) => isBehind);
  paintLines(context, behind, palette, zoom);
  context.lineWidth = 1;
  for (const bed of drawing.beds) paintBed(context, bed, palette);
  paintLines(context, behind.length === 0 ? lines : lines.filter(({ isBehind }) => !isBehind), palette, zoom);
  return seen;
}

/** Of very many lines only those that arrive in view, and those that speak. */
function isSeen({ y1, y2, isCased }: MapLine, { y, height }: Box, isFull: boolean): boolean {
  const [top, bottom] = [y - 8, y + height + 8];
  if (isFull && !isCased) return y2 >= top && y2 <= bottom;
  return Math.max(y1, y2) >= top && Math.min(y1, y2) <= bottom;
}

function paintBed(context: CanvasRenderingContext2D, { kind, box }: Bed, palette: Palette): void {
  const { x, y, width, height } = box;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, kind === 'bank' ? 12 : 8);
  context.fillStyle = kind === 'bank' ? palette.surface2 : palette.surface;
  context.strokeStyle = kind === 'bank' ? palette.line1 : palette.line2;
  context.fill();
  context.stroke();
}
