import type { Box, MapNode } from './lanes.ts';

/** Nodes by the cells of a coarse grid they touch, so that finding one costs what lies near it. */
export type NodeGrid = { readonly cells: ReadonlyMap<number, readonly MapNode[]> };

const cell = 256;
/** More cells across than any layout is wide; cells are numbered row by row. */
const across = 4096;

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const keys: number[] = [];
  const low = (at: number): number => Math.floor(at / cell) + across / 2;
  for (let row = low(y); row <= low(y + height); row += 1) {
    for (let column = low(x); column <= low(x + width); column += 1) keys.push(row * across + column);
  }
  return keys;
}

export function gridOf(nodes: readonly MapNode[]): NodeGrid {
  const cells = new Map<number, MapNode[]>();
  for (const node of nodes) {
    for (const key of cellsOf(reachOf(node))) {
      const list = cells.get(key);
      if (list === undefined) cells.set(key, [node]);
      else list.push(node);
    }
  }
  return { cells };
}

/** Everything that touches the box, each once, in the order of the nodes. */
export function nodesIn({ cells }: NodeGrid, box: Box): readonly MapNode[] {
  const found = new Set<MapNode>();
  for (const key of cellsOf(box)) {
    for (const node of cells.get(key) ?? []) if (touches(reachOf(node), box)) found.add(node);
  }
  return [...found];
}

/** [P28] What a pointer meets at a point: the last drawn on top; beds, titles and empty places let it through. */
export function nodeAt({ cells }: NodeGrid, x: number, y: number): MapNode | null {
  const point = { x, y, width: 0, height: 0 };
  const [key] = cellsOf(point);
  const near = key === undefined ? undefined : cells.get(key);
  return near?.findLast((node) => isSolid(node) && touches(solidOf(node), point)) ?? null;
}

function isSolid({ kind }: MapNode): boolean {
  return kind !== 'bank' && kind !== 'title' && kind !== 'place' && kind !== 'empty';
}

/** The label of a bubble stands beside it and belongs to it. */
export const bubbleLabel = { gap: 8, width: 208 } as const;

function reachOf(node: MapNode): Box {
  if (node.kind !== 'theme' || node.disc === undefined) return node.box;
  return { ...node.box, width: node.box.width + bubbleLabel.gap + bubbleLabel.width };
}

/** Of an open theme only its own row is solid. */
function solidOf(node: MapNode): Box {
  return node.kind === 'theme' && node.isOpen ? { ...node.box, height: Math.min(node.box.height, 34) } : reachOf(node);
}

function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;
}
