import type { MapNode } from '#src/views/map/lanes.ts';
import type { Viewport } from './canvas/viewport.ts';

/** What is on screen in steps of whole tiles (world units), so that it changes a few times per pan, not every frame. */
export type Tiles = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const tile = 512;

/** Where no node is mounted a gesture need not ask for any. */
export const noTiles: Tiles = { left: 0, top: 0, right: 0, bottom: 0 };

export function tilesInView(view: Viewport, width: number, height: number): Tiles {
  const low = (at: number): number => Math.floor(at / tile) * tile;
  const high = (at: number): number => Math.ceil(at / tile) * tile;
  return {
    left: low(-view.x / view.zoom),
    top: low(-view.y / view.zoom),
    right: high((width - view.x) / view.zoom),
    bottom: high((height - view.y) / view.zoom),
  };
}

export function sameTiles(a: Tiles, b: Tiles): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** Nodes that touch the tiles. Beds are painted, not mounted. */
export function visibleNodes(nodes: readonly MapNode[], tiles: Tiles): readonly MapNode[] {
  return nodes.filter(
    ({ kind, box }) =>
      kind !== 'bank' &&
      box.x < tiles.right &&
      box.x + box.width > tiles.left &&
      box.y < tiles.bottom &&
      box.y + box.height > tiles.top,
  );
}
