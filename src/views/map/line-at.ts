import type { MapLine } from './map-lines.ts';

/** Straight pieces a curve is looked at in; a curve across the map is some 200 units long. */
const pieces = 24;

/** [P131] The line nearest to a point of the layout, no further from it than `reach`; of equals the one drawn on top. */
export function lineAt(lines: readonly MapLine[], x: number, y: number, reach: number): MapLine | null {
  let found: MapLine | null = null;
  let nearest = reach;
  for (const line of lines) {
    if (!isNear(line, x, y, nearest)) continue;
    const distance = distanceTo(line, x, y) - line.width / 2;
    if (distance > nearest) continue;
    nearest = Math.max(0, distance);
    found = line;
  }
  return found;
}

function isNear({ x1, y1, x2, y2, width }: MapLine, x: number, y: number, reach: number): boolean {
  const room = reach + width;
  const across = x >= Math.min(x1, x2) - room && x <= Math.max(x1, x2) + room;
  return across && y >= Math.min(y1, y2) - room && y <= Math.max(y1, y2) + room;
}

/** To the curve as it is drawn: level at both ends, with its handles half way. */
function distanceTo({ x1, y1, x2, y2 }: MapLine, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  let [fromX, fromY] = [x1, y1];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    const middle = (x1 + x2) / 2;
    const toX = (1 - t) ** 3 * x1 + 3 * t * (1 - t) * middle + t ** 3 * x2;
    const toY = y1 + (y2 - y1) * t * t * (3 - 2 * t);
    least = Math.min(least, toPiece(x - fromX, y - fromY, toX - fromX, toY - fromY));
    [fromX, fromY] = [toX, toY];
  }
  return least;
}

function toPiece(px: number, py: number, dx: number, dy: number): number {
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / Math.max(1e-9, dx * dx + dy * dy)));
  return Math.hypot(px - along * dx, py - along * dy);
}
