import type { MapLine } from '#src/views/map/map-lines.ts';
import type { MapPalette } from './map-palette.ts';

/** Room for the shape at the end. */
const endGap = 5;
/** Ends stay visible where their line is faint: they say how many arrive. */
const faintestEnd = 0.3;
/** On its way in or out. */
const gone = 0.05;

type Batch = { readonly line: MapLine; readonly path: Path2D; readonly ends: Path2D };

/**
 * Lines of one style are one path and one stroke: setting a style costs more than a curve. Those with a casing are drawn
 * one by one and last, because each has to cover what lies under it.
 */
export function paintLines(context: CanvasRenderingContext2D, lines: readonly MapLine[], palette: MapPalette): void {
  for (const batch of batchesOf(lines.filter((line) => !line.isCased))) paintBatch(context, batch, palette);
  for (const line of lines) {
    if (!line.isCased) continue;
    const path = new Path2D();
    addCurve(path, line);
    context.globalAlpha = line.alpha;
    context.setLineDash([]);
    context.lineWidth = line.width + 3;
    context.strokeStyle = palette.canvas;
    context.stroke(path);
    const ends = new Path2D();
    addEnd(ends, line);
    paintBatch(context, { line, path, ends }, palette);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function batchesOf(lines: readonly MapLine[]): Iterable<Batch> {
  const batches = new Map<string, Batch>();
  for (const line of lines) {
    const key = `${line.alpha.toFixed(2)} ${line.ink} ${Math.round(line.width * 4)} ${line.dash.length === 0 ? '' : line.dash[0]}`;
    let batch = batches.get(key);
    if (batch === undefined) {
      batch = { line, path: new Path2D(), ends: new Path2D() };
      batches.set(key, batch);
    }
    addCurve(batch.path, line);
    addEnd(batch.ends, line);
  }
  return batches.values();
}

function paintBatch(context: CanvasRenderingContext2D, { line, path, ends }: Batch, palette: MapPalette): void {
  const colour = colourOf(line, palette);
  context.globalAlpha = line.alpha < gone ? line.alpha : Math.max(line.alpha, palette.faintest);
  context.strokeStyle = colour;
  context.lineWidth = line.width;
  context.setLineDash(line.dash as number[]);
  context.stroke(path);
  context.globalAlpha = line.alpha < gone ? line.alpha : Math.max(line.alpha, faintestEnd, palette.faintest);
  context.fillStyle = colour;
  context.fill(ends);
}

function addCurve(path: Path2D, line: MapLine): void {
  const x2 = line.end === null ? line.x2 : line.x2 - endGap;
  const reach = (x2 - line.x1) / 2;
  path.moveTo(line.x1, line.y1);
  path.bezierCurveTo(line.x1 + reach, line.y1, x2 - reach, line.y2, x2, line.y2);
}

function addEnd(path: Path2D, { end, x2, y2 }: MapLine): void {
  if (end === null) return;
  if (end === 'bar') path.rect(x2 - endGap, y2 - 5, 3.5, 10);
  else {
    path.moveTo(x2 - 0.75, y2);
    path.arc(x2 - 3, y2, 2.25, 0, 2 * Math.PI);
  }
}

function colourOf({ ink }: MapLine, palette: MapPalette): string {
  if (ink === 'ink') return palette.ink;
  if (ink === 'ink-3') return palette.ink3;
  return palette.hues[(ink - 1) % palette.hues.length] ?? palette.ink;
}
