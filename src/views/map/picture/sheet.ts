import type { Box, MapNode } from '#src/views/map/lanes.ts';

export const papers = ['a3', 'a4'] as const;
export type Paper = (typeof papers)[number];

/** ISO 216 in points of 1/72 inch, portrait. */
const sizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a3: { width: 841.89, height: 1190.55 },
  a4: { width: 595.28, height: 841.89 },
};

/** Where the map stands on its sheet, and how the sheet falls into pages. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  /** From a world unit to a point. */
  readonly scale: number;
  /** Of the head, the legend and the map, in points. */
  readonly headAt: number;
  readonly legendAt: number;
  readonly map: { readonly x: number; readonly y: number };
  readonly footAt: number;
  readonly margin: number;
  /** Heights at which it is cut; the first is 0. */
  readonly cuts: readonly number[];
  readonly pageHeight: number;
};

const margin = 28;
/** Below this width the counts take a line of their own. */
export const roomy = 900;

function headHeight(width: number): number {
  return width < roomy ? 76 : 52;
}

const gap = 12;
const footHeight = 12;
/** Letters of 13 units become five points, the smallest that is read on paper; a longer map takes more pages. */
const smallest = 0.4;
/** On a sheet of several pages nothing has to be small. */
const onPages = 0.75;
const largest = 1.5;

/** [E11] On one page, lying or standing, whichever shows it larger; a map that would become unreadable takes more pages. */
export function sheetFor(
  paper: Paper,
  bounds: Box,
  nodes: readonly MapNode[],
  legendHeight: (width: number) => number,
): Sheet {
  const { width: short, height: long } = sizes[paper];
  const fixed = (width: number): number =>
    2 * margin + headHeight(width) + legendHeight(width - 2 * margin) + footHeight + 3 * gap;
  const scaleOn = (width: number, height: number): number =>
    Math.min(largest, (width - 2 * margin) / bounds.width, (height - fixed(width)) / bounds.height);
  const lying = scaleOn(long, short);
  const standing = scaleOn(short, long);
  const isLying = lying * 1.15 >= standing;
  const [width, height] = isLying ? [long, short] : [short, long];
  const scale = isLying ? lying : standing;
  if (scale >= smallest) return onePage(width, height, scale, bounds, legendHeight(width - 2 * margin));
  return manyPages(short, long, bounds, nodes, legendHeight(short - 2 * margin));
}

function onePage(width: number, height: number, scale: number, bounds: Box, legend: number): Sheet {
  const footAt = height - margin - footHeight;
  return {
    width,
    height,
    scale,
    margin,
    pageHeight: height,
    headAt: margin,
    legendAt: footAt - gap - legend,
    map: { x: (width - bounds.width * scale) / 2, y: margin + headHeight(width) + gap },
    footAt,
    cuts: [0],
  };
}

/** The legend comes first, because it is needed on the first page. */
function manyPages(width: number, pageHeight: number, bounds: Box, nodes: readonly MapNode[], legend: number): Sheet {
  const scale = Math.min(onPages, (width - 2 * margin) / bounds.width);
  const legendAt = margin + headHeight(width);
  const map = { x: (width - bounds.width * scale) / 2, y: legendAt + legend + gap };
  const footAt = map.y + bounds.height * scale + gap;
  const height = footAt + footHeight + margin;
  const frames = nodes.flatMap(({ kind, box }) =>
    kind === 'bank' || (kind === 'theme' && box.height > 40) ? [] : [toSheet(box, bounds, scale, map.y)],
  );
  return {
    width,
    height,
    scale,
    margin,
    pageHeight,
    headAt: margin,
    legendAt,
    map,
    footAt,
    cuts: cutsOf(height, pageHeight, frames),
  };
}

type Stretch = { readonly top: number; readonly bottom: number };

function toSheet({ y, height }: Box, bounds: Box, scale: number, at: number): Stretch {
  const top = at + (y - bounds.y) * scale;
  return { top, bottom: top + height * scale };
}

/** Each page as full as it can be with the fewest nodes cut through, looked for in its last fifth. */
function cutsOf(height: number, pageHeight: number, frames: readonly Stretch[]): readonly number[] {
  const cuts = [0];
  for (let from = 0; height - from > pageHeight - (from === 0 ? 0 : margin); ) {
    // The first page has the margin of the sheet itself; the others get one of their own.
    const limit = from + pageHeight - margin - (from === 0 ? 0 : margin);
    const places = [limit, ...frames.map(({ top }) => top - 1)].filter((y) => y <= limit && y > limit - pageHeight / 5);
    const through = (y: number): number => frames.filter(({ top, bottom }) => top < y && bottom > y).length;
    const best = places.map((y) => ({ y, cut: through(y) })).sort((a, b) => a.cut - b.cut || b.y - a.y)[0];
    from = best?.y ?? limit;
    cuts.push(from);
  }
  return cuts;
}
