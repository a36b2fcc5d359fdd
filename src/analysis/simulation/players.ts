import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { SessionCard } from '#src/dossier/session.ts';

export type Role = SessionCard['roles'][number];
/** Which side of the table; null: neither, as the regie, or nobody yet. */
export type TableSide = 'client' | 'other' | null;
export type Played = { readonly role: Role; readonly side: TableSide; readonly player: PartyRef | null };

type Ends = Pick<Relation, 'client' | 'supplier' | 'peer'> | null;

/** The shared service centre sits with the clients across from a supplier, and across from a client by itself. */
export function sideOf(party: PartyRef | null, relation: Ends): TableSide {
  switch (party?.kind) {
    case 'supplier':
      return 'other';
    case 'client':
      return relation?.peer === party.id ? 'other' : 'client';
    case 'ssc':
      return relation === null || relation.supplier !== null ? 'client' : 'other';
    default:
      return null;
  }
}

/**
 * [SI12] Who plays what. In the first round everybody plays its own part. Once swapped, the roles of one side are played by the parties of the
 * other, in their order and round again, so that swapping back loses nothing.
 */
export function playersOf(card: Pick<SessionCard, 'roles' | 'isSwapped'>, relation: Ends): readonly Played[] {
  const own = card.roles.map((role) => ({ role, side: sideOf(role.playedBy, relation), player: role.playedBy }));
  if (!card.isSwapped) return own;
  const across = { client: partiesOf(own, 'other'), other: partiesOf(own, 'client') };
  const taken = { client: 0, other: 0 };
  return own.map((played) => {
    if (played.side === null) return played;
    const parties = across[played.side];
    const player = parties[taken[played.side] % Math.max(1, parties.length)] ?? null;
    taken[played.side] += 1;
    return { ...played, player };
  });
}

/** Each once, in the order of the roles. */
function partiesOf(played: readonly Played[], side: TableSide): readonly PartyRef[] {
  const found = new Map<string, PartyRef>();
  for (const { side: of, player } of played)
    if (of === side && player !== null && !found.has(`${player.kind} ${player.id}`))
      found.set(`${player.kind} ${player.id}`, player);
  return [...found.values()];
}

/** Both sides have somebody to change places with. */
export function canSwap(card: Pick<SessionCard, 'roles'>, relation: Ends): boolean {
  const sides = new Set(card.roles.map(({ playedBy }) => sideOf(playedBy, relation)));
  return sides.has('client') && sides.has('other');
}
