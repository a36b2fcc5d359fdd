import type { MapNode } from './lanes.ts';

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
  const { box: boxA, ...restA } = a;
  const { box: boxB, ...restB } = b;
  return isSameRecord(boxA, boxB) && isSameRecord(restA, restB);
}

function isSameRecord(a: object, b: object): boolean {
  const before = Object.entries(a);
  const after = new Map(Object.entries(b));
  return before.length === after.size && before.every(([key, value]) => after.get(key) === value);
}
