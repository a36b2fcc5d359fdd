import { isBelowTarget, lowerTrust, trustBetween, type TrustBetween } from '#src/analysis/relations/trust-between.ts';
import { groupBy } from '#src/base/group-by.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Side } from '#src/dossier/pulse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { endsOf, type PartyLook } from '#src/views/relations/parties.ts';

type Source = Pick<Dossier, 'clients' | 'suppliers' | 'relations' | 'pulses'>;

/** A relation as the card of one of its ends says it. */
export type TrustRow = {
  readonly id: string;
  /** Whom it is with. */
  readonly across: PartyLook;
  /** 0..100 by side; null = that side was not asked. */
  readonly trust: Readonly<Record<Side, number | null>>;
  readonly target: number | null;
  /** Of the side that trusts least. */
  readonly lower: number | null;
  readonly isShort: boolean;
  /** In figures with a name. */
  readonly words: string;
};

/** Up to here a supplier card has a strip for each of its clients. */
export const stripsUpTo = 4;

/** Whom a relation without supplier and peer is with. */
const centre = '';
const indexes = new WeakMap<readonly TrustBetween[], ReadonlyMap<string, readonly TrustBetween[]>>();

/** Each card asks for its own: without an index every one would go through all. */
function byParty(all: readonly TrustBetween[]): ReadonlyMap<string, readonly TrustBetween[]> {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const ends = all.flatMap((between) => {
    const { client, supplier, peer } = between.relation;
    return [client, supplier ?? peer ?? centre].map((party) => ({ party, between }));
  });
  const made = new Map(
    [...groupBy(ends, ({ party }) => party)].map(([party, own]) => [party, own.map(({ between }) => between)] as const),
  );
  indexes.set(all, made);
  return made;
}

/** The relations of a client, a supplier or the shared service centre (a client record too), clients in their order. */
export function trustRows(text: Text, source: Source, id: string): readonly TrustRow[] {
  const isCentre = find(source.clients, id)?.kind === 'ssc';
  const place = (client: string): Parameters<typeof byOrder>[0] =>
    find(source.clients, client) ?? { order: '', id: '' };
  const parties = byParty(trustBetween(source));
  return [...(parties.get(id) ?? []), ...(isCentre ? (parties.get(centre) ?? []) : [])]
    .toSorted((a, b) => byOrder(place(a.relation.client), place(b.relation.client)))
    .map((between) => rowOf(text, source, between, id));
}

function rowOf(text: Text, source: Source, between: TrustBetween, id: string): TrustRow {
  const { relation, trust } = between;
  const { client, other } = endsOf(text, source, relation);
  const said = (value: number | null): string =>
    value === null ? text.t('map:trust.unasked') : text.number(Math.round(value));
  const { trustTarget: target } = relation;
  return {
    id: relation.id,
    across: relation.client === id ? other : client,
    trust,
    target,
    lower: lowerTrust(between),
    isShort: isBelowTarget(between),
    words: text.t('map:trust.between', {
      client: client.name,
      other: other.name,
      theirs: said(trust.client),
      back: said(trust.other),
      target: target === null ? text.t('map:trust.noTarget') : text.number(Math.round(target)),
    }),
  };
}

/** The one with the least trust; null when none was measured. */
export function lowestRow(rows: readonly TrustRow[]): (TrustRow & { readonly lower: number }) | null {
  let lowest: (TrustRow & { lower: number }) | null = null;
  for (const row of rows) {
    const { lower } = row;
    if (lower !== null && lower < (lowest?.lower ?? Infinity)) lowest = { ...row, lower };
  }
  return lowest;
}
