import { assertNever } from '#src/base/assert-never.ts';
import type { Box, Lane, MapNode } from './lanes.ts';
import { laneOf } from './walk.ts';

/** What letting a dragged node go would do. `after` null = first, undefined = last. */
export type Drop =
  | { readonly kind: 'requirement'; readonly theme: string; readonly after: string | null | undefined }
  | { readonly kind: 'theme' | 'client' | 'supplier'; readonly after: string | null }
  /** Outside its lane it stays where it is put. */
  | { readonly kind: 'place'; readonly x: number; readonly y: number };

/** Where it would come to stand in a lane: a line of this width at this height. */
export type DropMark = { readonly x: number; readonly y: number; readonly width: number };

export type Point = { readonly x: number; readonly y: number };

export type DraggableNode = Extract<MapNode, { kind: 'requirement' | 'theme' | 'client' | 'supplier' }>;

export function isDraggable(node: MapNode): node is DraggableNode {
  return node.kind === 'requirement' || node.kind === 'theme' || node.kind === 'client' || node.kind === 'supplier';
}

/** [P22] In its own lane a dragged node takes a place in the order, elsewhere it keeps the place it is put at. */
export function dropOf(
  nodes: readonly MapNode[],
  node: DraggableNode,
  pointer: Point,
  corner: Point,
): { readonly drop: Drop; readonly mark: DropMark | null } {
  if (!isOver(nodes, laneOf(node), pointer)) return { drop: { kind: 'place', ...corner }, mark: null };
  switch (node.kind) {
    case 'requirement':
      return intoTheme(nodes, node, pointer);
    case 'theme':
    case 'client':
    case 'supplier':
      return amongMates(nodes, node, pointer);
    default:
      return assertNever(node);
  }
}

function isOver(nodes: readonly MapNode[], lane: Lane | null, { x }: Point): boolean {
  const bed = nodes.find((node) => node.kind === 'bank' && node.lane === lane)?.box;
  return bed !== undefined && x >= bed.x && x <= bed.x + bed.width;
}

function intoTheme(
  nodes: readonly MapNode[],
  node: Extract<MapNode, { kind: 'requirement' }>,
  { y }: Point,
): { readonly drop: Drop; readonly mark: DropMark } {
  const themes = nodes.filter((each) => each.kind === 'theme');
  const theme = themes.findLast(({ box }) => box.y <= y) ?? themes[0];
  if (theme === undefined) throw new Error('A requirement stands in a theme');
  if (!theme.isOpen) {
    return { drop: { kind: 'requirement', theme: theme.record, after: undefined }, mark: under(theme.box) };
  }
  const cards = nodes.filter(
    (each) => each.kind === 'requirement' && each.theme === theme.record && each.id !== node.id,
  ) as readonly Extract<MapNode, { kind: 'requirement' }>[];
  const above = cards.findLast((each) => middleOf(each) < y);
  const first = cards[0]?.box;
  const mark = above === undefined ? (first ? over(first) : under(headOf(theme.box))) : under(above.box);
  return { drop: { kind: 'requirement', theme: theme.record, after: above?.record ?? null }, mark };
}

function amongMates(
  nodes: readonly MapNode[],
  node: Exclude<DraggableNode, { kind: 'requirement' }>,
  { y }: Point,
): { readonly drop: Drop; readonly mark: DropMark } {
  const mates = nodes.filter((each) => each.kind === node.kind && each.id !== node.id) as readonly DraggableNode[];
  const above = mates.findLast((each) => middleOf(each) < y);
  const first = mates[0]?.box;
  const mark = above === undefined ? over(first ?? node.box) : under(above.box);
  return { drop: { kind: node.kind, after: above?.record ?? null }, mark };
}

/** Half the gap between two nodes of a lane. */
const halfGap = 3;

function under({ x, y, width, height }: Box): DropMark {
  return { x, y: y + height + halfGap, width };
}

function over({ x, y, width }: Box): DropMark {
  return { x, y: y - halfGap, width };
}

function headOf(box: Box): Box {
  return { ...box, height: 40 };
}

/** An open theme is passed at its head: its cards belong to it. */
function middleOf({ kind, box }: DraggableNode): number {
  return box.y + (kind === 'theme' ? headOf(box) : box).height / 2;
}
