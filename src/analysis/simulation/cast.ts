import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { SessionCard } from '#src/dossier/session.ts';

/**
 * [SI6] Gives every role without a player one. On each card the first half of the roles is of who delivers, the rest of clients, in turn
 * over all cards, so that everybody at the table plays; a role that has a player keeps it.
 */
export function castOpen(
  cards: readonly SessionCard[],
  other: PartyRef | null,
  clients: readonly PartyRef[],
): readonly SessionCard[] {
  let turn = 0;
  return cards.map((card) => ({
    ...card,
    roles: card.roles.map((role, at) => {
      if (role.playedBy !== null) return role;
      if (at < Math.floor(card.roles.length / 2)) return { ...role, playedBy: other };
      const client = clients[turn % Math.max(1, clients.length)] ?? null;
      turn += 1;
      return { ...role, playedBy: client };
    }),
  }));
}

export function openRoles(cards: readonly Pick<SessionCard, 'roles'>[]): number {
  return cards.reduce((sum, { roles }) => sum + roles.filter(({ playedBy }) => playedBy === null).length, 0);
}
