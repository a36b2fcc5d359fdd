import type { MapNode } from '#src/views/map/lanes.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';

/** The two columns bubbles stand in by turns, and the height there is. */
export type BubbleRoom = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
};

const closest = 33.5;
const widest = 80;
const smallest = 15.6;
const largest = 36;
/** Between a disc that shows everything and its ring. */
const rim = 4;

/** Half the width of a figure of 13 px bold, and air. */
export function discFor(count: number): number {
  return count < 100 ? 9 : count < 1000 ? 13.5 : 18;
}

/**
 * [P25] A bubble per theme in their order, left and right by turns. The area of the ring counts all requirements, that
 * of the disc those shown; the disc is never too small for its figure, and absent when everything is hidden.
 */
export function placeBubbles(
  shown: readonly ThemeRollup[],
  all: readonly ThemeRollup[],
  room: BubbleRoom,
): readonly MapNode[] {
  const pitch = Math.min(widest, Math.max(closest, room.height / Math.max(1, all.length)));
  const most = all.reduce((max, { cards }) => Math.max(max, cards.length), 1);
  const reach = Math.min(largest, pitch * 0.86);
  return all.map(({ theme, cards }, index) => {
    const count = shown[index]?.cards.length ?? 0;
    const needed = count === 0 ? 0 : discFor(count);
    const ring = Math.max(smallest, needed === 0 ? 0 : needed + rim, reach * Math.sqrt(cards.length / most));
    const disc = count === 0 ? 0 : Math.max(needed, (ring - rim) * Math.sqrt(count / cards.length));
    const x = index % 2 === 0 ? room.left : room.right;
    const y = room.top + reach + index * pitch;
    return {
      id: `theme.${theme}`,
      kind: 'theme',
      record: theme,
      isOpen: false,
      disc,
      box: { x: x - ring, y: y - ring, width: 2 * ring, height: 2 * ring },
    };
  });
}
