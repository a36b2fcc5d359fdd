import type { MapNode } from '#src/views/map/lanes.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { box, write } from '#src/views/picture/draw.ts';
import { glyph, hexagon, meter, stripes } from '#src/views/picture/marks.ts';
import { hueOf, paper } from '#src/views/picture/palette.ts';
import type { Measure, Shape } from '#src/views/picture/picture.ts';

type Client = Extract<MapNode, { kind: 'client' }>;

const name = { size: 12, weight: 500, fill: paper.ink } as const;

/** Badge, name and what the lens counts; of very many clients badge and figure. */
export function overviewClient(
  measure: Measure,
  facts: OverviewFacts,
  { box: at, size, record }: Client,
): readonly Shape[] {
  const client = facts.client(record);
  if (client === null) return [];
  const middle = at.y + at.height / 2;
  const isTile = size === 'tile';
  const isHigh = at.height >= 40;
  const badge = isHigh ? { width: 32, height: 28 } : { width: isTile ? 23 : 26, height: isTile ? 16 : 20 };
  const left = at.x + (isTile ? 4 : 8);
  const letters = { size: isHigh ? 13 : 11, weight: 600, fill: paper.onClient, anchor: 'middle' } as const;
  const start = left + badge.width + (isTile ? 4 : 8);
  const fill = hueOf(client.hue);
  const ground = [
    box(at, isTile ? 5 : 8, { fill: paper.surface, stroke: paper.line2 }),
    box({ x: left, y: middle - badge.height / 2, ...badge }, 4, { fill }),
    ...write(measure, client.badge, left + badge.width / 2, middle, letters).shapes,
  ];
  const figure = client.count === null ? '' : String(client.count);
  if (isTile) {
    const style = { size: 11, weight: 500, fill: paper.ink2, width: at.x + at.width - 4 - start } as const;
    return [...ground, ...write(measure, figure, start, middle, style).shapes];
  }
  const end = at.x + at.width - 12;
  const counted = write(measure, figure, end, middle, { ...name, anchor: 'end' });
  const sign = end - counted.width - 17;
  const hasSign = client.count !== null && facts.counted !== null;
  const port = isHigh ? 10 : 5;
  return [
    ...ground,
    ...counted.shapes,
    ...(hasSign ? [glyph(facts.counted, sign, middle, 14)] : []),
    ...write(measure, client.name, start, middle, { ...name, width: (hasSign ? sign - 2 : end) - start }).shapes,
    box({ x: at.x + at.width - 3, y: at.y + port, width: 4, height: at.height - 2 * port }, 2, { fill }),
  ];
}

export function overviewCentre(
  measure: Measure,
  facts: OverviewFacts,
  { box: at, record }: Extract<MapNode, { kind: 'ssc' }>,
): readonly Shape[] {
  const centre = facts.centre(record);
  if (centre === null) return [];
  const middle = at.y + at.height / 2;
  const style = { ...name, weight: 600, width: at.width - 46 } as const;
  return [stripes(centre.hues, at.x + 8, middle), ...write(measure, centre.name, at.x + 40, middle, style).shapes];
}

/** Outline, name and how far the client it serves least is covered. */
export function overviewSupplier(
  measure: Measure,
  facts: OverviewFacts,
  { box: at, record }: Extract<MapNode, { kind: 'supplier' }>,
): readonly Shape[] {
  const supplier = facts.supplier(record);
  if (supplier === null) return [];
  const { lowest } = supplier;
  const isHigh = at.height >= 40;
  const middle = at.y + at.height / 2;
  const width = isHigh ? 28 : 24;
  const start = at.x + 16 + width;
  const end = at.x + at.width - 10;
  const percent = lowest === null ? '' : `${Math.round(lowest * 100)}%`;
  const figure = write(measure, percent, end, middle, { ...name, anchor: 'end' });
  const room = end - figure.width - 8 - start;
  return [
    box(at, isHigh ? 8 : 6, { fill: paper.surface, stroke: paper.line2 }),
    ...hexagon(measure, supplier.badge, at.x + 8, middle, width),
    ...figure.shapes,
    ...write(measure, supplier.name, start, isHigh ? middle - 6 : middle, { ...name, width: room }).shapes,
    ...(isHigh && lowest !== null ? meter(lowest, start, middle + 6, room, 4) : []),
  ];
}
