import type { MapLine } from '#src/views/map/map-lines.ts';
import type { Palette } from '#renderer/ui/canvas/palette.ts';

/** Room for the shape at the end. */
const endGap = 5;
/** Ends stay visible where their line is faint: they say how many arrive. */
const faintestEnd = 0.3;
/** On its way in or out. */
const gone = 0.05;
/** Fainter than this a line is part of a pattern, not a thing of its own. */
const whisper = 0.35;
/** Device pixels. */
const mostStrands = 3;
/** What a canvas still draws as a line without width, in device pixels. */
const hair = 0.999;

type Batch = { readonly line: MapLine; readonly path: Path2D; readonly ends: Path2D; readonly strands: number };

/**
 * Lines of one style are one path and one stroke: setting a style costs more than a curve. Those with a casing are drawn
 * one by one and last, because each has to cover what lies under it.
 */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly MapLine[],
  palette: Palette,
  scale: number,
): void {
  for (const batch of batchesOf(
    lines.filter((line) => !line.isCased),
    scale,
  ))
    paintBatch(context, batch, palette, scale);
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
    paintBatch(context, { line, path, ends, strands: 0 }, palette, scale);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/**
 * In how many strands of one pixel a quiet line is drawn; 0 as the band it is. Without a GPU a band costs ten times a
 * strand, and among faint lines side by side the two can't be told apart.
 */
function strandsOf({ width, alpha, dash }: MapLine, scale: number): number {
  const pixels = width * scale;
  return alpha <= whisper && dash.length === 0 && pixels > 1 && pixels <= mostStrands ? Math.ceil(pixels) : 0;
}

function batchesOf(lines: readonly MapLine[], scale: number): Iterable<Batch> {
  const batches = new Map<string, Batch>();
  for (const line of lines) {
    const key = `${line.alpha.toFixed(2)} ${line.ink} ${Math.round(line.width * 4)} ${line.dash.length === 0 ? '' : line.dash[0]}`;
    let batch = batches.get(key);
    if (batch === undefined) {
      batch = { line, path: new Path2D(), ends: new Path2D(), strands: strandsOf(line, scale) };
      batches.set(key, batch);
    }
    if (batch.strands === 0) addCurve(batch.path, line);
    else addStrands(batch.path, line, batch, scale);
    addEnd(batch.ends, line);
  }
  return batches.values();
}

function paintBatch(
  context: CanvasRenderingContext2D,
  { line, path, ends, strands }: Batch,
  palette: Palette,
  scale: number,
): void {
  const colour = colourOf(line, palette);
  const alpha = line.alpha < gone ? line.alpha : Math.max(line.alpha, palette.faintest);
  context.globalAlpha = strands === 0 ? alpha : (alpha * line.width * scale) / strands;
  context.strokeStyle = colour;
  context.lineWidth = strands === 0 ? line.width : hair / scale;
  context.setLineDash(line.dash as number[]);
  context.stroke(path);
  context.globalAlpha = line.alpha < gone ? line.alpha : Math.max(line.alpha, faintestEnd, palette.faintest);
  context.fillStyle = colour;
  context.fill(ends);
}

function addCurve(path: Path2D, line: MapLine, asideX = 0, asideY = 0): void {
  const end = line.end === null ? line.x2 : line.x2 - endGap;
  const [x1, x2] = [line.x1 + asideX, end + asideX];
  const [y1, y2] = [line.y1 + asideY, line.y2 + asideY];
  const reach = (x2 - x1) / 2;
  path.moveTo(x1, y1);
  path.bezierCurveTo(x1 + reach, y1, x2 - reach, y2, x2, y2);
}

/** Side by side across the line, which is level at its ends and may be steep between them. */
function addStrands(path: Path2D, line: MapLine, { strands }: Batch, scale: number): void {
  const room = line.width - 1 / scale;
  const slope = line.y2 > line.y1 ? -1 : 1;
  for (let strand = 0; strand < strands; strand += 1) {
    const aside = (strand / (strands - 1) - 0.5) * room;
    addCurve(path, line, slope * aside, aside);
  }
}

function addEnd(path: Path2D, { end, x2, y2 }: MapLine): void {
  if (end === null) return;
  if (end === 'bar') path.rect(x2 - endGap, y2 - 5, 3.5, 10);
  else {
    path.moveTo(x2 - 0.75, y2);
    path.arc(x2 - 3, y2, 2.25, 0, 2 * Math.PI);
  }
}

function colourOf({ ink }: MapLine, palette: Palette): string {
  if (ink === 'ink') return palette.ink;
  if (ink === 'ink-3') return palette.ink3;
  return palette.hues[(ink - 1) % palette.hues.length] ?? palette.ink;
}
