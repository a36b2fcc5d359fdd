import { isBelowTarget, lowerTrust, type TrustBetween } from '#src/analysis/relations/trust-between.ts';
import { groupBy } from '#src/base/group-by.ts';
import type { Box, MapNode } from './lanes.ts';
import { lineEnds } from './line-ends.ts';
import { type LineStyle, lineLimit } from './stream-style.ts';
import type { Voters } from './streams.ts';

/** A line from a client to a supplier it has a relation with, behind what lies between the two lanes. */
export type TrustLine = {
  readonly id: string;
  readonly client: string;
  readonly supplier: string;
  /** The hue of a client; ink for the shared service centre. */
  readonly ink: number | 'ink';
  /** Of the side that trusts least, 0..100; null = neither side was asked. */
  readonly trust: number | null;
  /** Below what the two aim at. */
  readonly isShort: boolean;
  /** World units: leaves at (x1, y1), enters at (x2, y2). */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

const thinnest = 1.25;
const widest = 4;
const unasked = [1.5, 4];
const short = [6, 4];

/** [P140] One line per relation whose two ends stand on the map; ends lie in the order of the lane across. */
export function trustLines(
  relations: readonly TrustBetween[],
  nodes: readonly MapNode[],
  voters: Voters,
): readonly TrustLine[] {
  if (relations.length === 0) return [];
  const boxes = lineEnds(nodes);
  const ends = relations.flatMap((between) => {
    const { client, supplier } = between.relation;
    const from = boxes.get(`client.${client}`);
    const to = boxes.get(`supplier.${supplier}`);
    if (from === undefined || to === undefined || supplier === null) return [];
    return [{ between, client, supplier, from, to, ink: voters.get(client) ?? ('ink' as const) }];
  });
  const y1 = spread(
    ends.toSorted((a, b) => a.to.y - b.to.y),
    ({ client }) => client,
    ({ from }) => from,
  );
  const y2 = spread(
    ends.toSorted((a, b) => a.from.y - b.from.y),
    ({ supplier }) => supplier,
    ({ to }) => to,
  );
  return ends.map((end) => ({
    id: `${end.client}>supplier.${end.supplier}`,
    client: end.client,
    supplier: end.supplier,
    ink: end.ink,
    trust: lowerTrust(end.between),
    isShort: isBelowTarget(end.between),
    x1: end.from.x + end.from.width,
    y1: y1.get(end) ?? 0,
    x2: end.to.x,
    y2: y2.get(end) ?? 0,
  }));
}

/** The more trust the wider; dashed below the target, dotted where nobody was asked. Null: not drawn. */
export function trustStyle({ trust, isShort }: TrustLine, isSpoken: boolean, all: number): LineStyle | null {
  const isAskedAbout = isShort || isSpoken;
  if (all > lineLimit && !isAskedAbout) return null;
  return {
    width: trust === null ? thinnest : thinnest + ((widest - thinnest) * trust) / 100,
    dash: trust === null ? unasked : isShort ? short : [],
    alpha: isSpoken ? 1 : all > lineLimit ? 0.2 : isShort ? 0.9 : 0.45,
    isCased: isSpoken,
  };
}

/** Where each line meets its edge: evenly over the middle of the box. */
function spread<E>(ends: readonly E[], keyOf: (end: E) => string, boxOf: (end: E) => Box): ReadonlyMap<E, number> {
  const places = new Map<E, number>();
  for (const group of groupBy(ends, keyOf).values()) {
    group.forEach((end, index) => {
      const { y, height } = boxOf(end);
      places.set(end, y + (height * (index + 1)) / (group.length + 1));
    });
  }
  return places;
}
