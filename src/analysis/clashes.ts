import { type Patch, patched } from '#src/base/patch.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import { find, indexIn, type Table } from '#src/base/table.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Clash } from './analysis.ts';
import { type ConflictMove, movedClients } from './conflict-moves.ts';
import type { Conflict } from './requirement-analysis.ts';

type Draft = { readonly a: ClientId; readonly b: ClientId; readonly conflicts: string[] };

/** [A18] Who clashes with whom: two clients in different camps of a conflict. `conflicts` by id. */
export function clashesOf(conflicts: Table<Conflict>): Table<Clash> {
  return finished(clashesInSteps(conflicts));
}

/** The same, with a stop after every conflict: camps of fifty make a thousand pairs. */
export function* clashesInSteps(conflicts: Table<Conflict>): Steps<Table<Clash>> {
  const known = new Set<ClientId>();
  for (const [done, { camps }] of conflicts.entries()) {
    yield (done / conflicts.length) * 0.2;
    for (const camp of camps) for (const client of camp) known.add(client);
  }
  const clients = [...known].sort();
  const at = new Map(clients.map((id, index) => [id, index]));
  // Of its full length from the beginning: growing it in leaps costs a turn of a quarter of a second now and then.
  const lists = Array.from<string[] | undefined>({ length: clients.length ** 2 });
  for (const [done, { id, camps }] of conflicts.entries()) {
    yield 0.2 + (done / conflicts.length) * 0.8;
    const indices = camps.map((camp) => camp.map((client) => at.get(client) ?? 0));
    for (const camp of indices)
      for (const other of indices)
        if (other !== camp)
          for (const a of camp)
            for (const b of other) {
              if (a >= b) continue;
              const list = lists[a * clients.length + b];
              if (list === undefined) lists[a * clients.length + b] = [id];
              else if (list.at(-1) !== id) list.push(id);
            }
  }
  // Rows before columns, both ascending: the order of the ids.
  return lists.flatMap((list, index) => {
    const [a, b] = [clients[Math.floor(index / clients.length)], clients[index % clients.length]];
    return list === undefined || a === undefined || b === undefined ? [] : { id: clashId(a, b), a, b, conflicts: list };
  });
}

/** The same after conflicts changed. Only pairs with a client that changed camp are looked at. */
export function withClashes(clashes: Table<Clash>, moves: readonly ConflictMove[]): Table<Clash> {
  const drafts = new Map<string, Draft>();
  for (const move of moves) {
    const moved = movedClients(move);
    const id = (move[0] ?? move[1])?.id ?? '';
    for (const client of moved) {
      const before = opponentsOf(move[0], client);
      const after = opponentsOf(move[1], client);
      const isMine = (other: ClientId) => !moved.has(other) || client < other;
      for (const other of before)
        if (!after.has(other) && isMine(other)) remove(draftOf(clashes, drafts, client, other).conflicts, id);
      for (const other of after)
        if (!before.has(other) && isMine(other)) insert(draftOf(clashes, drafts, client, other).conflicts, id);
    }
  }
  if (drafts.size === 0) return clashes;
  const patches = [...drafts].map(
    ([id, { a, b, conflicts }]): Patch<Clash> => [id, conflicts.length > 0 ? { id, a, b, conflicts } : null],
  );
  return patched(
    clashes,
    patches.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    ({ id }) => id,
  );
}

/** `+` sorts before every character of an id, so clashes sort by the first client, then the second. */
function clashId(a: ClientId, b: ClientId): string {
  return `${a}+${b}`;
}

function opponentsOf(conflict: Conflict | undefined, client: ClientId): ReadonlySet<ClientId> {
  const opponents = new Set<ClientId>();
  if (conflict === undefined) return opponents;
  for (const camp of conflict.camps)
    if (camp.includes(client))
      for (const other of conflict.camps) if (other !== camp) for (const each of other) opponents.add(each);
  opponents.delete(client);
  return opponents;
}

function draftOf(clashes: Table<Clash>, drafts: Map<string, Draft>, one: ClientId, other: ClientId): Draft {
  const [a, b] = one < other ? [one, other] : [other, one];
  const id = clashId(a, b);
  let draft = drafts.get(id);
  if (draft === undefined) {
    draft = { a, b, conflicts: (find(clashes, id)?.conflicts ?? []).slice() };
    drafts.set(id, draft);
  }
  return draft;
}

function insert(sorted: string[], id: string): void {
  const at = indexIn(sorted, id, itself);
  if (at < 0) sorted.splice(~at, 0, id);
}

function remove(sorted: string[], id: string): void {
  const at = indexIn(sorted, id, itself);
  if (at >= 0) sorted.splice(at, 1);
}

function itself(id: string): string {
  return id;
}
