import type { Lane, MapNode } from './lanes.ts';
import { laneOf } from './walk.ts';

/** What stands in the list: the heading of a lane, or a node of the map. */
export type ListRow = {
  /** Of the node, or `lane.LANE`. */
  readonly id: string;
  /** 1 a lane, 2 who or what stands in it, 3 a card of an open theme. */
  readonly level: 1 | 2 | 3;
  /** Place among the rows of the same parent, from 1, and how many those are. */
  readonly place: number;
  readonly of: number;
  readonly parent: string | null;
} & (
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'node'; readonly node: Exclude<MapNode, { kind: 'bank' | 'title' | 'place' }> }
);

type ListNode = Extract<ListRow, { kind: 'node' }>['node'];

const lanes: readonly Lane[] = ['clients', 'requirements', 'suppliers'];

/** [P60] The nodes of the map in reading order: lane after lane, in each the order that stands on the map. */
export function listRows(nodes: readonly MapNode[]): readonly ListRow[] {
  const own = new Map<Lane, ListNode[]>(lanes.map((lane) => [lane, []]));
  for (const node of nodes) {
    if (node.kind === 'bank' || node.kind === 'title' || node.kind === 'place') continue;
    const lane = node.kind === 'empty' ? node.lane : laneOf(node);
    if (lane !== null) own.get(lane)?.push(node);
  }
  return lanes.flatMap((lane, index): readonly ListRow[] => [
    { kind: 'lane', id: `lane.${lane}`, lane, level: 1, place: index + 1, of: lanes.length, parent: null },
    ...laneRows(lane, own.get(lane) ?? []),
  ]);
}

function laneRows(lane: Lane, nodes: readonly ListNode[]): readonly ListRow[] {
  const count = new Map<string, number>();
  const placed = nodes.map((node) => {
    const parent = node.kind === 'requirement' || node.kind === 'more' ? `theme.${node.theme}` : `lane.${lane}`;
    const place = (count.get(parent) ?? 0) + 1;
    count.set(parent, place);
    return { node, parent, place };
  });
  return placed.map(({ node, parent, place }) => ({
    kind: 'node',
    id: node.id,
    node,
    level: parent.startsWith('theme.') ? 3 : 2,
    place,
    of: count.get(parent) ?? place,
    parent,
  }));
}

export type ListStep = 'up' | 'down' | 'in' | 'out' | 'first' | 'last' | 'page-up' | 'page-down';

/**
 * [P61] Where a key leads: up and down row by row, `in` to the first row under this one, `out` to the row this one
 * stands under. The same id at an edge; the first row when `from` is not in the list.
 */
export function stepInList(rows: readonly ListRow[], from: string | null, step: ListStep, page = 10): string | null {
  const at = rows.findIndex(({ id }) => id === from);
  const here = rows[at];
  if (here === undefined) return rows[0]?.id ?? null;
  const to = (index: number): string | null => rows[Math.min(rows.length - 1, Math.max(0, index))]?.id ?? null;
  switch (step) {
    case 'up':
      return to(at - 1);
    case 'down':
      return to(at + 1);
    case 'page-up':
      return to(at - page);
    case 'page-down':
      return to(at + page);
    case 'first':
      return to(0);
    case 'last':
      return to(rows.length - 1);
    case 'in':
      return rows[at + 1]?.parent === here.id ? to(at + 1) : here.id;
    case 'out':
      return here.parent ?? here.id;
  }
}
