import { groupBy } from '#src/base/group-by.ts';
import { byOrder } from '#src/base/order.ts';
import { relationStates, type RelationState, type RelationTables } from '#src/analysis/relations/relation-state.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { signed, whole } from './figures.ts';
import { type Ends, endsOf, type PartyLook } from './parties.ts';

export const relationKinds = ['suppliers', 'ssc', 'peers'] as const;
/** With suppliers, with the shared service centre, or between clients. */
export type RelationKind = (typeof relationKinds)[number];

export function kindOf({ supplier, peer }: Pick<Relation, 'supplier' | 'peer'>): RelationKind {
  if (supplier !== null) return 'suppliers';
  return peer === null ? 'ssc' : 'peers';
}

export type RelationRow = { readonly state: RelationState; readonly ends: Ends };
/** All relations with one party. */
export type RelationGroup = { readonly key: string; readonly other: PartyLook; readonly rows: readonly RelationRow[] };

export type RelationList = Readonly<Record<RelationKind, readonly RelationGroup[]>>;

type Source = Pick<Dossier, 'clients' | 'suppliers'> & RelationTables & { readonly relations: readonly Relation[] };

/** [RL7] Suppliers and clients in their fixed order: no figure puts one relation above another. */
export function relationList(text: Text, source: Source, today: string): RelationList {
  const clientOrder = placesOf(source.clients);
  const supplierOrder = placesOf(source.suppliers);
  const rows = relationStates(source.relations, source, today)
    .map((state) => ({ state, ends: endsOf(text, source, state.relation) }))
    .toSorted((a, b) => placeOf(clientOrder, a.state.relation.client) - placeOf(clientOrder, b.state.relation.client));
  const groups = groupBy(rows, ({ state }) => keyOf(state.relation));
  const grouped = [...groups].map(([key, own]) => {
    const [first] = own as readonly [RelationRow, ...RelationRow[]];
    return { key, kind: kindOf(first.state.relation), other: first.ends.other, rows: own };
  });
  const inOrder = (kind: RelationKind, places: ReadonlyMap<string, number>): readonly RelationGroup[] =>
    grouped.filter((group) => group.kind === kind).toSorted((a, b) => placeOf(places, a.key) - placeOf(places, b.key));
  return {
    suppliers: inOrder('suppliers', supplierOrder),
    ssc: inOrder('ssc', supplierOrder),
    peers: inOrder('peers', clientOrder),
  };
}

/** Whom it is with; nothing for the one there is only one of. */
function keyOf({ supplier, peer }: Relation): string {
  return supplier ?? peer ?? '';
}

/** Rows whose parties have these letters in their name or badge. */
export function filteredGroups(groups: readonly RelationGroup[], letters: string): readonly RelationGroup[] {
  const wanted = letters.trim().toLocaleLowerCase();
  if (wanted === '') return groups;
  return groups.flatMap((group) => {
    if (isNamed(group.other, wanted)) return [group];
    const rows = group.rows.filter(({ ends }) => isNamed(ends.client, wanted));
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

function isNamed(party: PartyLook, wanted: string): boolean {
  const letters = party.kind === 'ssc' ? '' : party.letters;
  return party.name.toLocaleLowerCase().includes(wanted) || letters.toLocaleLowerCase() === wanted;
}

/** What is said of a relation where it is a point in the plane, and in the list to who can't see the picture. */
export function spokenRelation(text: Text, { state, ends }: RelationRow): string {
  const { t } = text;
  const names = { client: ends.client.name, other: ends.other.name };
  const { trust, legal, quadrant, gap, trend } = state;
  if (quadrant === null || trust.client === null || legal === null) return t('relations:spoken.unplaced', names);
  const said = { ...names, quadrant: t(`relations:quadrants.${quadrant}`) };
  return [
    t('relations:spoken.place', { ...said, trust: whole(text, trust.client), legal: whole(text, legal) }),
    gap === null ? null : t('relations:spoken.gap', { points: whole(text, gap) }),
    trend.client === null ? null : t('relations:spoken.trend', { points: signed(text, trend.client.change) }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function placesOf(table: readonly { readonly id: string; readonly order: string }[]): ReadonlyMap<string, number> {
  return new Map(table.toSorted(byOrder).map(({ id }, at) => [id, at]));
}

function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  return places.get(id) ?? places.size;
}
