import type { MapNode } from '#src/views/map/lanes.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import type { Column } from './parties.ts';

export const rectangle = { width: 64, height: 26, gap: 5, across: 10 } as const;
/** A theme's own row over its rectangles. */
export const themeHead = 34;
const pad = 8;
const gap = 8;

/** As wide as its rectangles with air on both sides. */
export const rectanglesWidth = rectangle.across * (rectangle.width + rectangle.gap) - rectangle.gap + 2 * pad;

/**
 * [P26] Under each theme, in order, a rectangle per requirement that is shown and an empty place per hidden one, so that
 * a filter moves nothing.
 */
export function placeRectangles(
  shown: readonly ThemeRollup[],
  all: readonly ThemeRollup[],
  { x, y }: Column,
): readonly MapNode[] {
  const nodes: MapNode[] = [];
  let top = y;
  all.forEach(({ theme, cards }, index) => {
    const left = shown[index]?.cards ?? [];
    const isShown = left.length === cards.length ? null : new Set(left.map(({ requirement }) => requirement.id));
    const rows = Math.ceil(cards.length / rectangle.across);
    const height = themeHead + (rows === 0 ? 0 : rows * (rectangle.height + rectangle.gap) - rectangle.gap + pad);
    const box = { x, y: top, width: rectanglesWidth, height };
    nodes.push({ id: `theme.${theme}`, kind: 'theme', record: theme, isOpen: cards.length > 0, box });
    cards.forEach(({ requirement: { id } }, at) => {
      const cell = {
        x: x + pad + (at % rectangle.across) * (rectangle.width + rectangle.gap),
        y: top + themeHead + Math.floor(at / rectangle.across) * (rectangle.height + rectangle.gap),
        width: rectangle.width,
        height: rectangle.height,
      };
      nodes.push(
        isShown === null || isShown.has(id)
          ? { id: `requirement.${id}`, kind: 'requirement', record: id, theme, box: cell }
          : { id: `place.${id}`, kind: 'place', record: id, theme, box: cell },
      );
    });
    top += height + gap;
  });
  return nodes;
}
