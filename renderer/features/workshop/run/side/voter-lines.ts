import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { RoundTurnout } from '#src/contract/room.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { PersonId } from '#src/dossier/ids.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Seat } from '#src/dossier/seat.ts';

export type Here = 'voted' | 'begun' | 'here' | 'away';
export type Voter = {
  readonly id: PersonId;
  readonly name: string;
  readonly here: Here;
  readonly isPresent: boolean;
  readonly isConnected: boolean;
};

/**
 * [WR30] Voters by client, in the order of all screens. Who voted is known while a round is open or closed; afterwards only
 * of how many, so a person counts as voted there where all of the client did.
 */
export function voterLines(
  { people, clients }: Pick<Dossier, 'people' | 'clients'>,
  seats: readonly Seat[],
  round: Round | null,
  turnout: RoundTurnout | null,
  connected: readonly string[],
): readonly { readonly client: Client; readonly people: readonly Voter[] }[] {
  const voted = new Set<string>(turnout?.voted ?? []);
  const begun = new Set<string>(turnout?.begun ?? []);
  const online = new Set(connected);
  const allOf = new Set(
    round?.state === 'revealed'
      ? round.turnout.filter(({ entitled, cast }) => cast >= entitled && cast > 0).map(({ client }) => client)
      : [],
  );
  return clients.toSorted(byOrder).flatMap((client) => {
    const own = seats
      .filter(({ role }) => role === 'vote')
      .flatMap((seat) => {
        const person = find(people, seat.person);
        const isOwn = person?.party.kind === 'client' && person.party.client === client.id;
        return isOwn && person !== undefined ? [{ seat, person }] : [];
      })
      .toSorted((a, b) => byOrder(a.person, b.person));
    if (own.length === 0) return [];
    const hereOf = ({ person, isPresent }: Seat): Here => {
      if (voted.has(person) || (allOf.has(client.id) && isPresent)) return 'voted';
      if (begun.has(person)) return 'begun';
      return isPresent ? 'here' : 'away';
    };
    return [
      {
        client,
        people: own.map(({ seat, person }) => ({
          id: person.id,
          name: person.name,
          here: hereOf(seat),
          isPresent: seat.isPresent,
          isConnected: online.has(person.id),
        })),
      },
    ];
  });
}

/** Two letters at most: of the first name and of the last. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${words[0]?.[0] ?? ''}${last[0] ?? ''}`.toUpperCase();
}
