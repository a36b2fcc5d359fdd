import type { Box, MapNode } from './lanes.ts';
import type { Stream } from './streams.ts';

/**
 * The boxes lines run between. Where clients stand abreast their lines leave from the edge of the lane, each from its own
 * part of the row, so that no line hides behind a neighbour.
 */
export function lineEnds(nodes: readonly MapNode[]): ReadonlyMap<string, Box> {
  const boxes = new Map(nodes.map((node) => [node.id, node.box]));
  const tiles = nodes.filter((node) => node.kind === 'client' && node.size === 'tile');
  const right = tiles.reduce((edge, { box }) => Math.max(edge, box.x + box.width), 0);
  const rows = new Map<number, MapNode[]>();
  for (const tile of tiles) {
    const row = rows.get(tile.box.y) ?? [];
    row.push(tile);
    rows.set(tile.box.y, row);
  }
  for (const row of rows.values()) {
    row.forEach(({ id, box }, index) => {
      const height = box.height / row.length;
      boxes.set(id, { x: right - 1, y: box.y + index * height, width: 1, height });
    });
  }
  return boxes;
}

/** [P27] Lines to a bubble end on its ring, in an arc that faces the clients. */
export function endAtBubbles(streams: readonly Stream[], nodes: readonly MapNode[]): readonly Stream[] {
  const bubbles = new Map(
    nodes.flatMap((node) => (node.kind === 'theme' && node.disc !== undefined ? [[node.id, node.box] as const] : [])),
  );
  if (bubbles.size === 0) return streams;
  return streams.map((stream) => {
    const box = bubbles.get(stream.target);
    if (box === undefined) return stream;
    const ring = box.width / 2;
    const middle = box.y + ring;
    // Settled over the head of the box (`settleStreams`); here spread over most of the half that faces the clients.
    const head = Math.min(box.height, 50) / 2;
    const off = Math.max(-1, Math.min(1, (stream.y2 - box.y - head) / (head - 6))) * 0.9 * ring;
    return { ...stream, x2: box.x + ring - Math.sqrt(ring * ring - off * off), y2: middle + off };
  });
}
