import type { ClientId } from '#src/dossier/ids.ts';
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

/** Clients that stand in another camp than before, or came or went. */
export function movedClients([before, after]: ConflictMove): ReadonlySet<ClientId> {
  const moved = new Set<ClientId>();
  const length = Math.max(before?.camps.length ?? 0, after?.camps.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const old = before?.camps[index] ?? [];
    const now = after?.camps[index] ?? [];
    if (old === now) continue;
    for (const client of old) if (!now.includes(client)) moved.add(client);
    for (const client of now) if (!old.includes(client)) moved.add(client);
  }
  return moved;
}

export function isParty(conflicts: readonly Conflict[], client: ClientId): boolean {
  return conflicts.some(({ camps }) => camps.some((camp) => camp.includes(client)));
}
