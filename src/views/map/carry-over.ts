import type { Lane, MapNode } from './lanes.ts';
import { laneOf } from './walk.ts';

export type Point = { readonly x: number; readonly y: number };

/**
 * Where a point of one layout lies in another of the same map: as far into the same node, or where that is not shown in
 * its theme, and as far across the same lane. So a change of level keeps in place what the pointer is at.
 */
export function carryOver(from: readonly MapNode[], to: readonly MapNode[], point: Point): Point {
  const lane = laneAt(from, point.x);
  const here = nearest(from, lane, point);
  if (here === null) return point;
  const there = counterpart(to, here);
  if (there === null) return point;
  const [a, b] = [here.box, there.box];
  const down = Math.min(1, Math.max(0, (point.y - a.y) / a.height));
  const stretchA = stretchOf(from, lane);
  const stretchB = stretchOf(to, lane);
  const across = (point.x - stretchA.left) / (stretchA.right - stretchA.left);
  return { x: stretchB.left + across * (stretchB.right - stretchB.left), y: b.y + down * b.height };
}

/** The node itself, its theme where it is folded away, or what stands in for a theme. */
export function counterpart(nodes: readonly MapNode[], node: MapNode): MapNode | null {
  const same = nodes.find(({ id }) => id === node.id);
  if (same !== undefined) return same;
  if (!('theme' in node)) return null;
  const record = 'record' in node ? node.record : '';
  return (
    nodes.find((each) => 'record' in each && each.record === record) ??
    nodes.find(({ id }) => id === `theme.${node.theme}`) ??
    null
  );
}

/** The nearest lane; the gutters belong to the side they are closest to. */
function laneAt(nodes: readonly MapNode[], x: number): Lane {
  let best: Lane = 'requirements';
  let least = Number.POSITIVE_INFINITY;
  for (const lane of ['requirements', 'clients', 'suppliers'] as const) {
    const { left, right } = stretchOf(nodes, lane);
    const off = Math.max(left - x, x - right, 0);
    if (off < least) [best, least] = [lane, off];
  }
  return best;
}

function stretchOf(nodes: readonly MapNode[], lane: Lane): { readonly left: number; readonly right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    if (laneOf(node) !== lane) continue;
    left = Math.min(left, node.box.x);
    right = Math.max(right, node.box.x + node.box.width);
  }
  return { left, right };
}

/** Of all that the height lies in the lowest in the tree: a card before its theme. */
function nearest(nodes: readonly MapNode[], lane: Lane, { x, y }: Point): MapNode | null {
  let best: MapNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (laneOf(node) !== lane && !(lane === 'requirements' && node.kind === 'place')) continue;
    const { box } = node;
    const down = Math.max(box.y - y, y - box.y - box.height, 0);
    const aside = Math.max(box.x - x, x - box.x - box.width, 0);
    // Height first: lanes are read down, and a theme's box counts less than what lies in it.
    const off = down * 4 + aside + (node.kind === 'theme' && node.isOpen ? 1 : 0);
    if (off < least) [best, least] = [node, off];
  }
  return best;
}
