import { sectorPath } from '#src/base/sector.ts';
import type { StandsAs } from '#src/views/words/stands-as.ts';
import type { Priority } from '#src/dossier/position.ts';
import { bold, box, medium, onGrid, type Pen, regular, snap, write, lettersWidth } from './pen.ts';
import { stamp } from './stamps.ts';

// The marks of `renderer/ui/marks` for a canvas: same grids, same strokes.

const paths = new Map<string, Path2D>();
export function path(d: string): Path2D {
  const known = paths.get(d) ?? new Path2D(d);
  if (paths.size > 2000) paths.clear();
  paths.set(d, known);
  return known;
}

function circle(cx: number, cy: number, r: number): string {
  return `M${cx + r} ${cy}A${r} ${r} 0 1 1 ${cx - r} ${cy}A${r} ${r} 0 1 1 ${cx + r} ${cy}Z`;
}

const outlines = {
  shared: [circle(10, 10, 7.6)],
  complementary: [circle(7, 10, 5.2), circle(13, 10, 5.2)],
  indifferent: [circle(10, 10, 3.4)],
  unique: ['M6.2 3.2h7.6a3 3 0 0 1 3 3v7.6a3 3 0 0 1-3 3H6.2a3 3 0 0 1-3-3V6.2a3 3 0 0 1 3-3Z'],
  decided: [roundSquare(3.9, 12.2, 1.6)],
  provisional: [roundSquare(3.9, 12.2, 1.6)],
} as const;
const strokes = {
  shared: 'M6.7 8.3h6.6M6.7 11.7h6.6',
  unique: 'M8.3 7.6 10.2 6.5v7.1',
  decided: 'm7 10.2 2.1 2.1L13.2 8',
  provisional: 'm7 10.2 2.1 2.1L13.2 8',
  complementary: null,
  indifferent: null,
} as const;

function roundSquare(at: number, size: number, r: number): string {
  const [from, to] = [at + r, at + size - r];
  return `M${from} ${at}H${to}a${r} ${r} 0 0 1 ${r} ${r}V${to}a${r} ${r} 0 0 1-${r} ${r}H${from}a${r} ${r} 0 0 1-${r}-${r}V${from}a${r} ${r} 0 0 1 ${r}-${r}Z`;
}

/** How a requirement stands, from its left top. */
export function glyph(pen: Pen, stands: StandsAs, x: number, y: number, size: number): void {
  stamp(pen, `${stands} ${size}`, [x, y, size], (own, left, top) => drawGlyph(own, stands, left, top, size));
}

function drawGlyph(pen: Pen, stands: StandsAs, x: number, y: number, size: number): void {
  const { context, palette } = pen;
  onGrid(pen, x, y, size, 20, () => {
    const turn = (draw: () => void): void => {
      context.save();
      context.translate(10, 10);
      context.rotate(Math.PI / 4);
      context.translate(-10, -10);
      draw();
      context.restore();
    };
    context.lineCap = 'round';
    if (stands === 'conflicting') {
      context.fillStyle = palette.conflict;
      turn(() => context.fill(path(roundSquare(3.1, 13.8, 2))));
      context.strokeStyle = palette.onConflict;
      context.lineWidth = 1.7;
      return context.stroke(path('M6.6 8.2h6.8M6.6 11.8h6.8M11.9 5.8 8.1 14.2'));
    }
    const isSquare = stands === 'decided' || stands === 'provisional';
    const around = (): void => {
      context.strokeStyle = palette.ink2;
      context.fillStyle = palette.surface;
      context.lineWidth = 1.5;
      context.lineCap = 'butt';
      if (stands === 'provisional') context.setLineDash([2.6, 2]);
      for (const outline of outlines[stands]) {
        context.fill(path(outline));
        context.stroke(path(outline));
      }
      if (stands === 'complementary') context.stroke(path(outlines.complementary[0]));
      context.setLineDash([]);
    };
    if (isSquare) turn(around);
    else around();
    const stroke = strokes[stands];
    if (stroke === null) return;
    context.lineWidth = 1.6;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(path(stroke));
  });
}

/** How far an offer fills a requirement, 16 pixels wide; null = unknown. */
export function ball(pen: Pen, fit: number | null, x: number, y: number): void {
  stamp(pen, `ball ${fit}`, [x, y, 16], (own, left, top) => drawBall(own, fit, left, top));
}

function drawBall(pen: Pen, fit: number | null, x: number, y: number): void {
  const { context, palette } = pen;
  onGrid(pen, x, y, 16, 20, () => {
    context.fillStyle = palette.surface;
    context.fill(path(circle(10, 10, 7.5)));
    context.fillStyle = palette.ink2;
    if (fit !== null && fit > 0) context.fill(path(sectorPath(10, 10, 7.5, fit)));
    context.strokeStyle = palette.ink2;
    context.lineWidth = 1.5;
    if (fit === null) context.setLineDash([2.5, 2.5]);
    context.stroke(path(circle(10, 10, 7.5)));
    context.setLineDash([]);
  });
}

const tile = 20;
const tileRadius = 4;

/** A priority by the weight of its ink. */
export function priorityTile(pen: Pen, priority: Priority | null, x: number, y: number): void {
  stamp(pen, `tile ${priority}`, [x, y, tile], (own, left, top) => drawTile(own, priority, left, top));
}

function drawTile(pen: Pen, priority: Priority | null, x: number, y: number): void {
  const { context, palette } = pen;
  const [left, top] = [snap(pen, x), snap(pen, y)];
  const frame = [left, top, tile, tile] as const;
  if (priority === 'M') box(pen, frame, tileRadius, { color: palette.ink });
  if (priority === 'S') box(pen, frame, tileRadius, { color: palette.selected, edge: palette.ink, thickness: 1.5 });
  if (priority === 'C') box(pen, frame, tileRadius, { color: palette.surface, edge: palette.line3 });
  if (priority === 'W') {
    box(pen, frame, tileRadius, { color: palette.surface });
    context.beginPath();
    context.roundRect(left + 0.5, top + 0.5, tile - 1, tile - 1, tileRadius - 0.5);
    context.strokeStyle = palette.line3;
    context.lineWidth = 1;
    context.setLineDash([3, 2]);
    context.stroke();
    context.setLineDash([]);
  }
  const colors = { M: palette.onInk, S: palette.ink, C: palette.ink2, W: palette.ink3, none: palette.ink3 };
  const weights = { M: bold, S: bold, C: medium, W: medium, none: regular };
  const kind = priority ?? 'none';
  const letter = priority ?? '–';
  const width = lettersWidth(pen, letter, 12, weights[kind]);
  const start = x + (tile - width) / 2;
  write(pen, letter, start, y, { size: 12, weight: weights[kind], color: colors[kind] });
  if (priority !== 'W') return;
  context.fillStyle = palette.ink3;
  context.fillRect(start, snap(pen, y + 10), width, 1);
}

/** The folded corner of a clashing cell. */
export function notch({ context, palette }: Pen, x: number, y: number): void {
  context.fillStyle = palette.conflict;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 10, y);
  context.lineTo(x, y + 10);
  context.fill();
}

/** A speech bubble, from its left top. */
export function bubble({ context, palette }: Pen, x: number, y: number): void {
  context.fillStyle = palette.ink2;
  context.beginPath();
  const points = [
    [0, 0],
    [10, 0],
    [10, 6.12],
    [5.2, 6.12],
    [2.6, 9],
    [2.6, 6.12],
    [0, 6.12],
  ] as const;
  for (const [dx, dy] of points) context.lineTo(x + dx, y + dy);
  context.fill();
}
