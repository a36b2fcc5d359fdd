import type { Point } from '#src/views/map/drop.ts';

/** On every node as the pointer meets it. */
export const NODE_ID = 'data-map-node';

/** In pixels of the window: just inside a node, or the middle of the map where it is not on screen. */
export function pointBeside(node: string | null): Point {
  const own = node === null ? null : document.querySelector(`[${NODE_ID}="${CSS.escape(node)}"]`);
  if (own !== null) {
    const { left, bottom } = own.getBoundingClientRect();
    return { x: left + 24, y: Math.min(bottom, innerHeight - 40) };
  }
  return { x: innerWidth / 2, y: innerHeight / 2 };
}
