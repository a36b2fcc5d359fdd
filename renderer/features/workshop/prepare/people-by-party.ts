import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Person } from '#src/dossier/person.ts';

export type PartyPeople = {
  /** null = those of the regie. */
  readonly client: Client | null;
  readonly people: readonly Person[];
  readonly canVote: boolean;
};

/** People who can have a seat: those of clients in order, the service centre, the regie. Suppliers have none. */
export function peopleByParty({ clients, people }: Pick<Dossier, 'clients' | 'people'>): readonly PartyPeople[] {
  const isService = ({ kind }: Client) => Number(kind === 'ssc');
  const sorted = clients.toSorted((a, b) => isService(a) - isService(b) || byOrder(a, b));
  const parties = sorted.map((client) => ({
    client,
    people: people.filter(({ party }) => party.kind === 'client' && party.client === client.id),
    canVote: client.kind !== 'ssc',
  }));
  const regie = people.filter(({ party }) => party.kind === 'regie');
  return [...parties, { client: null, people: regie, canVote: false }].filter((each) => each.people.length > 0);
}
