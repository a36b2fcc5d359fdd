import { type Patch, patched } from '#src/base/patch.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { clientOf, type Position, type Priority } from '#src/dossier/position.ts';
import type { ClientTotals, Effort } from '#src/analysis/analysis.ts';
import { changedCells } from '#src/analysis/changed-cells.ts';
import { conflictMoves, isParty, movedClients } from '#src/analysis/conflict-moves.ts';
import { mayHold } from '#src/analysis/holders.ts';
import type { Move } from '#src/analysis/standing.ts';

type Draft = {
  readonly id: ClientId;
  readonly count: Record<Priority, number>;
  readonly effort: Record<Priority, Effort>;
  inConflict: number;
};

const nothing = { M: 0, S: 0, C: 0, W: 0 };

/** [A1] A line for everyone who may hold a position. */
export function emptyClientTotals(clients: Table<Client>): Table<ClientTotals> {
  return clients.filter(mayHold).map(({ id }) => ({ id, count: nothing, effort: nothing, inConflict: 0 }));
}

export function withClientTotals(table: Table<ClientTotals>, moves: readonly Move[]): Table<ClientTotals> {
  const drafts = new Map<ClientId, Draft | null>();
  const draftOf = (id: ClientId) => {
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = draftFrom(find(table, id));
      drafts.set(id, draft);
    }
    return draft;
  };
  for (const move of moves) {
    countPositions(move, draftOf);
    countConflicts(move, draftOf);
  }
  const patches = [...drafts].flatMap(([id, draft]): Patch<ClientTotals>[] => (draft === null ? [] : [[id, draft]]));
  if (patches.length === 0) return table;
  return patched(
    table,
    patches.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    ({ id }) => id,
  );
}

function countPositions([before, after]: Move, draftOf: (id: ClientId) => Draft | null): void {
  const isSameEffort = before?.effort === after?.effort;
  const changes = changedCells(before?.positions ?? [], after?.positions ?? [], clientOf, isSameEffort);
  for (const [old, now] of changes) {
    if (isSameEffort && old?.priority === now?.priority) continue;
    add(old, -1, -(before?.effort ?? 0), draftOf);
    add(now, 1, after?.effort ?? 0, draftOf);
  }
}

function add(
  position: Position | undefined,
  count: number,
  effort: Effort,
  draftOf: (id: ClientId) => Draft | null,
): void {
  if (position === undefined || position.priority === null) return;
  const draft = draftOf(position.client);
  if (draft === null) return;
  draft.count[position.priority] += count;
  draft.effort[position.priority] += effort;
}

function countConflicts([before, after]: Move, draftOf: (id: ClientId) => Draft | null): void {
  const old = before?.analysis.conflicts ?? [];
  const now = after?.analysis.conflicts ?? [];
  const moved = new Set(conflictMoves(old, now).flatMap((move) => [...movedClients(move)]));
  for (const client of moved) {
    const change = Number(isParty(now, client)) - Number(isParty(old, client));
    const draft = change === 0 ? null : draftOf(client);
    if (draft !== null) draft.inConflict += change;
  }
}

function draftFrom(totals: ClientTotals | undefined): Draft | null {
  return totals === undefined ? null : { ...totals, count: { ...totals.count }, effort: { ...totals.effort } };
}
