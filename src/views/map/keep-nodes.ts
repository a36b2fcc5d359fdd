import type { Box, MapNode } from './lanes.ts';

/**
 * `after`, with the objects of `before` for nodes that did not change and `before` itself when none did: what stands
 * still is not drawn again, and an edit of a position moves nothing.
 */
export function keepNodes(before: readonly MapNode[], after: readonly MapNode[]): readonly MapNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  let isSame = before.length === after.length;
  const kept = after.map((node, index) => {
    const old = known.get(node.id);
    const next = old !== undefined && isSameNode(old, node) ? old : node;
    if (next !== before[index]) isSame = false;
    return next;
  });
  return isSame ? before : kept;
}

function isSameNode(a: MapNode, b: MapNode): boolean {
  if (a.kind !== b.kind || !isSameBox(a.box, b.box)) return false;
  // Compared by hand and not by key: a level with a rectangle per requirement has ten thousand of them.
  for (const key in b) {
    if (key !== 'box' && a[key as keyof MapNode] !== b[key as keyof MapNode]) return false;
  }
  return true;
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
