import type { Position } from '#src/dossier/position.ts';
import type { Conflict, Sharing, SharingReason, Zone } from './requirement-analysis.ts';
import { heldBy, type Tally } from './tally.ts';

/**
 * [A3] to [A6] One sharing per requirement: conflicting before indifferent before unique before complementary
 * before shared. A client without a position is not one with a W.
 */
export function sharingOf(
  positions: readonly Position[],
  tally: Tally,
  zone: Zone,
  conflicts: readonly Conflict[],
  holders: number,
): { readonly sharing: Sharing; readonly reason: SharingReason } {
  if (conflicts.length > 0) {
    const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
    return { sharing: 'conflicting', reason: { kind: 'conflict', conflicts: kinds } };
  }
  const wanting = tally.M.length + tally.S.length;
  if (wanting === 0) {
    const isSilent = tally.C.length + tally.W.length === 0;
    return { sharing: 'indifferent', reason: { kind: isSilent ? 'no-positions' : 'nobody-above-could' } };
  }
  const only = tally.M[0] ?? tally.S[0];
  if (wanting === 1 && tally.C.length === 0 && only !== undefined) {
    const silent = holders - 1 - tally.W.length;
    const others = tally.W.length === 0 ? 'none' : silent === 0 ? 'wont' : 'mixed';
    return { sharing: 'unique', reason: { kind: 'only', client: only, others } };
  }
  const clients = heldBy(positions);
  return isServedByOneZone(positions, zone)
    ? { sharing: 'complementary', reason: { kind: 'one-zone', clients } }
    : { sharing: 'shared', reason: { kind: 'held-by', clients } };
}

/** [A5] Two or more of those who hold it gave limits, ask for different values, and there is a zone. */
function isServedByOneZone(positions: readonly Position[], zone: Zone): boolean {
  if (zone.kind !== 'range' && zone.kind !== 'options') return false;
  let first: string | null = null;
  for (const { priority, wish, limits } of positions) {
    if (priority === null || priority === 'W' || limits === null) continue;
    const asked = wish !== null ? String(wish) : JSON.stringify(limits);
    if (first !== null && asked !== first) return true;
    first = asked;
  }
  return false;
}
