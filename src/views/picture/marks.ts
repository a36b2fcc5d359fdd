import { barShape } from '#src/base/bar-path.ts';
import { hexagonPath } from '#src/base/hexagon.ts';
import { type Axis, barOf, positionOf } from '#src/base/scale.ts';
import { sectorPath } from '#src/base/sector.ts';
import type { Priority } from '#src/dossier/position.ts';
import { at, box, circle, path, round, write } from './draw.ts';
import { hueOf, paper } from './palette.ts';
import type { Measure, PathStyle, Shape } from './picture.ts';

// The marks of the house as the screen draws them, in the same measures, for paper.

export type BadgeSize = 'xs' | 'md' | 'lg';
const badges = {
  xs: { width: 23, height: 16, radius: 3, size: 11 },
  md: { width: 32, height: 28, radius: 5, size: 13 },
  lg: { width: 40, height: 36, radius: 6, size: 16 },
} as const;

export type Badged = { readonly hue: number; readonly badge: string };

/** A client, with its left at x and its middle at y. */
export function badge(measure: Measure, { hue, badge: letters }: Badged, x: number, y: number, kind: BadgeSize) {
  const { width, height, radius, size } = badges[kind];
  const style = { size, weight: 600, fill: paper.onClient, anchor: 'middle' } as const;
  return [
    box({ x, y: y - height / 2, width, height }, radius, { fill: hueOf(hue) }),
    ...write(measure, letters, x + width / 2, y, style).shapes,
  ];
}

/** A priority of 16 by 16: ink weight carries it. */
export function tile(measure: Measure, priority: Priority, x: number, y: number): readonly Shape[] {
  const looks: Readonly<Record<Priority, PathStyle>> = {
    M: { fill: paper.ink },
    S: { fill: paper.selected, stroke: paper.ink, width: 1.5 },
    C: { fill: paper.surface, stroke: paper.line3 },
    W: { fill: paper.surface, stroke: paper.line3, dash: [2, 1.5] },
  };
  const inks = { M: paper.onInk, S: paper.ink, C: paper.ink2, W: paper.ink3 } as const;
  const isHeavy = priority === 'M' || priority === 'S';
  const style = { size: 11, weight: isHeavy ? 600 : 500, fill: inks[priority], anchor: 'middle' } as const;
  return [
    box({ x, y: y - 8, width: 16, height: 16 }, 3, looks[priority]),
    ...write(measure, priority, x + 8, y, { ...style, isStruck: priority === 'W' }).shapes,
  ];
}

/** Stripes in the hues of the members of a group, 24 by 24. */
export function stripes(hues: readonly number[], x: number, y: number): Shape {
  const shown = hues.slice(0, 4);
  const height = (20 - 1.2 * (shown.length - 1)) / Math.max(1, shown.length);
  const bars = shown.map((hue, index) =>
    box({ x: 2, y: 2 + index * (height + 1.2), width: 20, height }, 1.2, { fill: hueOf(hue) }),
  );
  return at(x, y - 12, 1, bars);
}

/** A supplier, 33 by 28. */
export function hexagon(measure: Measure, letters: string, x: number, y: number, width = 33): readonly Shape[] {
  const size = width < 30 ? 11 : 12;
  return [
    at(x, y - (width * 12) / 28, width / 28, [
      path(hexagonPath, { fill: paper.surface, stroke: paper.ink2, width: 1.6 }),
    ]),
    ...write(measure, letters, x + width / 2, y, { size, weight: 600, fill: paper.ink, anchor: 'middle' }).shapes,
  ];
}

/** Harvey ball of 16; null is unknown. */
export function ball(fit: number | null, x: number, y: number): Shape {
  const ring = { stroke: paper.ink2, width: 1.5 } as const;
  return at(x, y - 8, 0.8, [
    circle(10, 10, 7.5, { fill: paper.surface }),
    ...(fit === null || fit === 0 ? [] : [path(sectorPath(10, 10, 7.5, fit), { fill: paper.ink2 })]),
    circle(10, 10, 7.5, fit === null ? { ...ring, dash: [2.5, 2.5] } : ring),
  ]);
}

export type Glyph = 'shared' | 'complementary' | 'indifferent' | 'unique' | 'conflict' | 'decided' | 'provisional';

const outline = { fill: paper.surface, stroke: paper.ink2, width: 1.5 } as const;
const ring = { stroke: paper.ink2, width: 1.5 } as const;
const stroke = { stroke: paper.ink2, width: 1.6, isRound: true } as const;
const diamond =
  'M8.9 1.8A1.6 1.6 0 0 1 11.1 1.8L18.2 8.9A1.6 1.6 0 0 1 18.2 11.1L11.1 18.2A1.6 1.6 0 0 1 8.9 18.2L1.8 11.1A1.6 1.6 0 0 1 1.8 8.9Z';
const tick = path('m7 10.2 2.1 2.1L13.2 8', stroke);
const glyphs: Readonly<Record<Glyph, readonly Shape[]>> = {
  shared: [circle(10, 10, 7.6, outline), path('M6.7 8.3h6.6M6.7 11.7h6.6', stroke)],
  complementary: [circle(7, 10, 5.2, outline), circle(13, 10, 5.2, outline), circle(7, 10, 5.2, ring)],
  indifferent: [circle(10, 10, 3.4, outline)],
  unique: [box({ x: 2.45, y: 2.45, width: 15.1, height: 15.1 }, 3, outline), path('M8.3 7.6 10.2 6.5v7.1', stroke)],
  decided: [path(diamond, outline), tick],
  // Dashed: a body has still to confirm it.
  provisional: [path(diamond, { ...outline, dash: [2.4, 2.2] }), tick],
  conflict: [
    path(
      'M8.6 1.7A2 2 0 0 1 11.4 1.7L18.3 8.6A2 2 0 0 1 18.3 11.4L11.4 18.3A2 2 0 0 1 8.6 18.3L1.7 11.4A2 2 0 0 1 1.7 8.6Z',
      {
        fill: paper.conflict,
      },
    ),
    path('M6.6 8.2h6.8M6.6 11.8h6.8M11.9 5.8 8.1 14.2', { stroke: paper.onConflict, width: 1.7, isRound: true }),
  ],
};

/** How a requirement stands between the clients; its left at x, its middle at y. */
export function glyph(kind: Glyph, x: number, y: number, size: number): Shape {
  return at(x, y - size / 2, size / 20, glyphs[kind]);
}

/** Shares of must, should and could as one bar of 6. */
export function priorityBar(
  counts: Readonly<Record<'M' | 'S' | 'C', number>>,
  x: number,
  y: number,
  width: number,
): readonly Shape[] {
  const letters = (['M', 'S', 'C'] as const).filter((letter) => counts[letter] > 0);
  const total = letters.reduce((sum, letter) => sum + counts[letter], 0);
  const free = width - 2 * (letters.length - 1) - 4 * letters.length;
  let left = x;
  return letters.map((letter) => {
    const own = 4 + (free * counts[letter]) / Math.max(1, total);
    const frame = { x: left, y, width: own, height: 6 };
    left += own + 2;
    if (letter === 'C') return box(frame, 2, { stroke: paper.line3 });
    return box(frame, 2, { fill: letter === 'M' ? paper.ink : paper.ink4 });
  });
}

/** Part of a track that is filled, 0..1. */
export function meter(share: number, x: number, y: number, width: number, height: number): readonly Shape[] {
  const frame = { x, y, width, height };
  return [
    box(frame, height / 2, { fill: paper.sunken }),
    box({ ...frame, width: width * share }, height / 2, { fill: paper.ink2 }),
  ];
}

export type Band = {
  readonly rows: readonly { readonly hue: number; readonly min: number | null; readonly max: number | null }[];
  readonly axis: Axis;
  readonly stretch: { readonly kind: 'gap' | 'zone'; readonly from: number; readonly to: number } | null;
};

/** The small picture of a difference: who wants what on one axis, and the gap or the zone between them. */
export function band({ rows, axis, stretch }: Band, x: number, y: number, width = 88, height = 34): Shape {
  const thickness = Math.min(5, Math.max(2, Math.round(height / (2 * rows.length || 1))));
  const space = (height - rows.length * thickness) / (rows.length + 1);
  const bars = rows.flatMap((row, index): readonly Shape[] => {
    const top = space + index * (thickness + space);
    const { body, fades } = barShape(barOf(row, axis, 1, width - 1, thickness), top, thickness);
    const fill = hueOf(row.hue);
    return [path(body, { fill }), ...fades.map(({ d, opacity }) => path(d, { fill, alpha: opacity }))];
  });
  return at(x, y - height / 2, 1, [
    box({ x: 0, y: 0, width, height }, 3, { fill: paper.surface2, stroke: paper.line1 }),
    ...(stretch === null ? [] : stretched(stretch, axis, width, height)),
    ...bars,
  ]);
}

function stretched(stretch: NonNullable<Band['stretch']>, axis: Axis, width: number, height: number): readonly Shape[] {
  const left = positionOf(stretch.from, axis, 1, width - 1);
  const own = Math.max(2, positionOf(stretch.to, axis, 1, width - 1) - left);
  const frame = { x: left, y: 0, width: own, height };
  return stretch.kind === 'zone' ? [box(frame, 0, { fill: paper.line2 })] : hatch(frame);
}

/** A gap: lines at 45 degrees between two rules, cut to the frame, so that every program draws them alike. */
export function hatch({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const lines: string[] = [];
  const pitch = 7;
  for (let offset = -height; offset < width; offset += pitch) {
    const from = Math.max(0, offset);
    const to = Math.min(width, offset + height);
    if (to <= from) continue;
    lines.push(
      `M${round(x + from)} ${round(y + height - (from - offset))}L${round(x + to)} ${round(y + height - (to - offset))}`,
    );
  }
  const edge = `M${round(x)} ${y}V${y + height}M${round(x + width)} ${y}V${y + height}`;
  return [
    box({ x, y, width, height }, 0, { fill: paper.conflictSoft }),
    path(lines.join(''), { stroke: paper.conflict, width: 1.4 }),
    path(edge, { stroke: paper.conflict, width: 1 }),
  ];
}
