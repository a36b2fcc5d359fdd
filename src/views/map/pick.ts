import type { RequirementId } from '#src/dossier/ids.ts';
import type { Box, MapNode } from './lanes.ts';

export type Picked = ReadonlySet<RequirementId>;

/** One more, or one less. */
export function togglePick(picked: Picked, id: RequirementId): Picked {
  return picked.has(id) ? new Set([...picked].filter((each) => each !== id)) : new Set([...picked, id]);
}

/** [P21] All cards on the map from one to the other, both included; only the second where the first is not on it. */
export function pickRange(nodes: readonly MapNode[], from: RequirementId | null, to: RequirementId): Picked {
  const cards = nodes.flatMap((node) => (node.kind === 'requirement' ? [node.record as RequirementId] : []));
  const start = from === null ? -1 : cards.indexOf(from);
  const end = cards.indexOf(to);
  if (start < 0 || end < 0) return new Set([to]);
  return new Set(cards.slice(Math.min(start, end), Math.max(start, end) + 1));
}

/** [P54] All requirements that a box touches. */
export function pickInside(nodes: readonly MapNode[], { x, y, width, height }: Box): Picked {
  const touched = nodes.filter(
    ({ kind, box }) =>
      kind === 'requirement' &&
      box.x < x + width &&
      box.x + box.width > x &&
      box.y < y + height &&
      box.y + box.height > y,
  );
  return new Set(touched.flatMap((node) => (node.kind === 'requirement' ? [node.record as RequirementId] : [])));
}
