import type { ClientId } from '#src/dossier/ids.ts';
import { changedCells } from './changed-cells.ts';
import type { Conflict } from './requirement-analysis.ts';

/** One conflict before and after an edit; undefined where it was not there. */
export type ConflictMove = readonly [before: Conflict | undefined, after: Conflict | undefined];

/** Conflicts that are not the same object before and after, each once. */
export function conflictMoves(before: readonly Conflict[], after: readonly Conflict[]): readonly ConflictMove[] {
  if (before === after) return [];
  const moves: ConflictMove[] = [];
  for (const old of before) {
    const now = after.find(({ id }) => id === old.id);
    if (now !== old) moves.push([old, now]);
  }
  for (const now of after) if (!before.some(({ id }) => id === now.id)) moves.push([undefined, now]);
  return moves;
}

/** Clients that stand in another camp than before, or came or went. Camps are sorted by client id. */
export function movedClients([before, after]: ConflictMove): ReadonlySet<ClientId> {
  const moved = new Set<ClientId>();
  const length = Math.max(before?.camps.length ?? 0, after?.camps.length ?? 0);
  for (let index = 0; index < length; index += 1)
    for (const [old, now] of changedCells(before?.camps[index] ?? [], after?.camps[index] ?? [], itself, true))
      moved.add((old ?? now) as ClientId);
  return moved;
}

function itself(id: ClientId): string {
  return id;
}

export function isParty(conflicts: readonly Conflict[], client: ClientId): boolean {
  return conflicts.some(({ camps }) => camps.some((camp) => camp.includes(client)));
}
