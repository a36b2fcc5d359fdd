import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { Side } from '#src/dossier/pulse.ts';

/** How a party is drawn and called, whatever it is. */
export type PartyLook =
  | {
      readonly kind: 'client';
      readonly id: string;
      readonly name: string;
      readonly letters: string;
      readonly hue: number;
    }
  | { readonly kind: 'supplier'; readonly id: string; readonly name: string; readonly letters: string }
  | { readonly kind: 'ssc'; readonly id: null; readonly name: string; readonly hues: readonly number[] };

/** Both ends of a relation; a client that is the shared service centre itself stands as such. */
export type Ends = Readonly<Record<Side, PartyLook>>;

type Parties = Pick<Dossier, 'clients' | 'suppliers'>;

export function endsOf(text: Text, parties: Parties, relation: Pick<Relation, 'client' | 'supplier' | 'peer'>): Ends {
  const { client, supplier, peer } = relation;
  const other = peer === null ? sscLook(text, parties) : clientLook(text, parties, peer);
  return {
    client: clientLook(text, parties, client),
    other: supplier === null ? other : supplierLook(parties, supplier),
  };
}

export function clientLook(text: Text, parties: Parties, id: string): PartyLook {
  const client = find(parties.clients, id);
  if (client === undefined) return { kind: 'client', id, name: id, letters: '', hue: 1 };
  return client.kind === 'ssc' ? sscLook(text, parties) : lookOfClient(client);
}

export function lookOfClient({ id, name, badge, hue }: Client): PartyLook {
  return { kind: 'client', id, name, letters: badge, hue };
}

export function supplierLook({ suppliers }: Parties, id: string): PartyLook {
  const supplier: Supplier | undefined = find(suppliers, id);
  return { kind: 'supplier', id, name: supplier?.name ?? id, letters: supplier?.badge ?? '' };
}

/** By the name of the client that is one, where there is; its stripes are its members. */
export function sscLook({ t }: Text, { clients }: Parties): PartyLook {
  const name = clients.find(({ kind }) => kind === 'ssc')?.name ?? t('relations:ssc');
  return { kind: 'ssc', id: null, name, hues: membersOf(clients).map(({ hue }) => hue) };
}

/** Clients with a place of their own, in order. */
export function membersOf(clients: readonly Client[]): readonly Client[] {
  return clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
}
