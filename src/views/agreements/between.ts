import type { Agreement } from '#src/dossier/agreement.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { clientLook, membersOf, type PartyLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';

type Parties = Pick<Dossier, 'clients' | 'suppliers'>;
type Between = Pick<Agreement, 'clients' | 'suppliers' | 'withSsc'>;

/** From so many clients on, all of them are said in one word. */
const manyClients = 3;

export type BetweenLook = {
  readonly looks: readonly PartyLook[];
  /** How many, where it is all clients; their marks are left out then. */
  readonly all: number | null;
  readonly spoken: string;
};

/** Between whom something was agreed, in the fixed order of parties; who is gone is passed over. */
export function betweenLook(text: Text, dossier: Parties, { clients, suppliers, withSsc }: Between): BetweenLook {
  const members = membersOf(dossier.clients);
  const own = new Set(clients);
  const isAll = members.length >= manyClients && members.every(({ id }) => own.has(id));
  const there = members.filter(({ id }) => own.has(id)).map(({ id }) => clientLook(text, dossier, id));
  const bound = dossier.suppliers.filter(({ id }) => suppliers.includes(id)).map(({ id }) => supplierLook(dossier, id));
  const ssc = withSsc ? [sscLook(text, dossier)] : [];
  const looks = [...(isAll ? [] : there), ...ssc, ...bound];
  const names = [
    ...(isAll ? [text.t('agreements:allClients', { count: members.length })] : there.map(({ name }) => name)),
    ...[...ssc, ...bound].map(({ name }) => name),
  ];
  return { looks, all: isAll ? members.length : null, spoken: names.join(', ') };
}

/** `client x`, `supplier y` or `ssc`: whether the agreement has to do with that party. */
export function isWith({ clients, suppliers, withSsc }: Between, party: string): boolean {
  const [kind, id = ''] = party.split(' ');
  if (kind === 'ssc') return withSsc;
  return (kind === 'client' ? clients : suppliers).includes(id);
}

export type PartyChoice = { readonly key: string; readonly look: PartyLook };

/** Whom one can choose, in the fixed order: clients, the shared service centre, suppliers. */
export function partyChoices(text: Text, dossier: Parties): readonly PartyChoice[] {
  return [
    ...membersOf(dossier.clients).map(({ id }) => ({ key: `client ${id}`, look: clientLook(text, dossier, id) })),
    { key: 'ssc', look: sscLook(text, dossier) },
    ...dossier.suppliers
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }) => ({ key: `supplier ${id}`, look: supplierLook(dossier, id) })),
  ];
}

type End = Pick<PartyLook, 'kind' | 'id'>;

/** Whom an agreement between these parties is with. */
export function betweenParties(parties: readonly End[]): Between {
  const of = (kind: PartyLook['kind']) => parties.flatMap((party) => (party.kind === kind ? (party.id ?? []) : []));
  return { clients: of('client'), suppliers: of('supplier'), withSsc: parties.some(({ kind }) => kind === 'ssc') };
}

/** Whether all of these parties are in it. */
export function isBetween(agreement: Between, parties: readonly End[]): boolean {
  return parties.every(({ kind, id }) => isWith(agreement, id === null ? kind : `${kind} ${id}`));
}
