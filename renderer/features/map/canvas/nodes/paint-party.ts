import type { MapNode } from '#src/views/map/lanes.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { glyph, hexagon } from './glyphs.ts';
import { box, type Pen, write } from './pen.ts';

type Client = Extract<MapNode, { kind: 'client' }>;

/** Badge, name and what the lens counts; of very many clients badge and figure. */
export function paintClient(pen: Pen, { box: at, size }: Client, facts: ReturnType<OverviewFacts['client']>): void {
  if (facts === null) return;
  const { palette } = pen;
  const hue = palette.hues[(facts.hue - 1) % palette.hues.length] ?? palette.ink;
  const middle = at.y + at.height / 2;
  const isTile = size === 'tile';
  box(pen, at, isTile ? 5 : 8, { fill: palette.surface, line: palette.line2 });
  const badge = at.height >= 40 ? { width: 32, height: 28 } : { width: isTile ? 23 : 26, height: isTile ? 16 : 20 };
  const left = at.x + (isTile ? 3 : 8);
  box(pen, { x: left, y: middle - badge.height / 2, ...badge }, 4, { fill: hue });
  const letters = { size: at.height >= 40 ? 13 : 11, weight: 700, color: palette.onClient, align: 'center' as const };
  write(pen, facts.badge, left + badge.width / 2, middle, letters);
  const start = left + badge.width + (isTile ? 4 : 8);
  const end = at.x + at.width - (isTile ? 1 : 12);
  const figure = facts.count === null ? '' : String(facts.count);
  if (isTile) {
    write(pen, figure, start, middle, {
      size: figure.length > 3 ? 10 : 11,
      weight: 520,
      color: palette.ink2,
      width: end - start,
    });
    return;
  }
  const taken = write(pen, figure, end, middle, { size: 12, weight: 520, color: palette.ink, align: 'right' });
  const sign = end - taken - 10;
  if (facts.count !== null) glyph(pen, pen.counted === 'unique' ? 'unique' : 'conflicting', sign, middle, 14);
  const room = (facts.count === null ? end : sign - 9) - start;
  write(pen, facts.name, start, middle, { size: 12, weight: 520, color: palette.ink, width: room });
  const port = at.height >= 40 ? 10 : 5;
  box(pen, { x: at.x + at.width - 3, y: at.y + port, width: 4, height: at.height - 2 * port }, 2, { fill: hue });
}

export function paintCentre(
  pen: Pen,
  { box: at }: Extract<MapNode, { kind: 'ssc' }>,
  facts: ReturnType<OverviewFacts['centre']>,
): void {
  if (facts === null) return;
  const middle = at.y + at.height / 2;
  facts.hues.forEach((hue, index) => {
    const stripe = { x: at.x + 10, y: middle - 10 + index * 5.3, width: 20, height: 4.1 };
    box(pen, stripe, 1.2, { fill: pen.palette.hues[(hue - 1) % pen.palette.hues.length] ?? pen.palette.ink });
  });
  const style = { size: 12, weight: 620, color: pen.palette.ink, width: at.width - 46 };
  write(pen, facts.name, at.x + 40, middle, style);
}

/** Outline, name and how far the client it serves least is covered. */
export function paintSupplier(
  pen: Pen,
  { box: at }: Extract<MapNode, { kind: 'supplier' }>,
  facts: ReturnType<OverviewFacts['supplier']>,
): void {
  if (facts === null) return;
  const { palette } = pen;
  const isHigh = at.height >= 40;
  const middle = at.y + at.height / 2;
  box(pen, at, isHigh ? 8 : 6, { fill: palette.surface, line: palette.line2 });
  const width = isHigh ? 28 : 24;
  hexagon(pen, at.x + 8, middle - (width * 12) / 28, width);
  const letters = { size: isHigh ? 11 : 9.5, weight: 700, color: palette.ink, align: 'center' as const };
  write(pen, facts.badge, at.x + 8 + width / 2, middle, letters);
  const start = at.x + 16 + width;
  const end = at.x + at.width - 10;
  const percent = facts.lowest === null ? '' : `${Math.round(facts.lowest * 100)}%`;
  const taken = write(pen, percent, end, middle, { size: 12, weight: 520, color: palette.ink, align: 'right' });
  const room = end - taken - 8 - start;
  const nameAt = isHigh ? middle - 6 : middle;
  write(pen, facts.name, start, nameAt, { size: 12, weight: 520, color: palette.ink, width: room });
  if (!isHigh || facts.lowest === null) return;
  const track = { x: start, y: middle + 6, width: room, height: 4 };
  box(pen, track, 2, { fill: palette.sunken });
  box(pen, { ...track, width: room * facts.lowest }, 2, { fill: palette.ink2 });
}
