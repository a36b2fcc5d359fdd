import { byOrder } from '#src/base/order.ts';
import {
  type CultureDifference,
  culturalSimilarity,
  cultureDifferences,
  largestDifferences,
  leadingType,
} from '#src/methods/culture.ts';
import type { Culture } from '#src/dossier/culture.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { Said } from './headline.ts';
import { lookOfClient, membersOf, type PartyLook, sscLook, supplierLook } from './parties.ts';

/** A party that can be put beside another. */
export type CultureParty = {
  /** `client x`, `supplier y`, `ssc`. */
  readonly key: string;
  readonly ref: PartyRef;
  readonly look: PartyLook;
  readonly culture: Culture | null;
};

type Source = Pick<Dossier, 'clients' | 'suppliers'> & { readonly cultures: readonly Culture[] };

export function partyKey({ kind, id }: Pick<PartyRef, 'kind' | 'id'>): string {
  return id === null ? kind : `${kind} ${id}`;
}

/** Clients, the shared service centre, suppliers: in the order of every screen. */
export function cultureParties(text: Text, source: Source): readonly CultureParty[] {
  const known = new Map(source.cultures.map((culture) => [partyKey(culture.party), culture]));
  const entry = (ref: PartyRef, look: PartyLook): CultureParty => ({
    key: partyKey(ref),
    ref,
    look,
    culture: known.get(partyKey(ref)) ?? null,
  });
  const hasSsc = source.clients.some(({ kind }) => kind === 'ssc');
  return [
    ...membersOf(source.clients).map((client) => entry({ kind: 'client', id: client.id }, lookOfClient(client))),
    ...(hasSsc || known.has('ssc') ? [entry({ kind: 'ssc', id: null }, sscLook(text, source))] : []),
    ...source.suppliers.toSorted(byOrder).map(({ id }) => entry({ kind: 'supplier', id }, supplierLook(source, id))),
  ];
}

export type Pair = { readonly a: CultureParty; readonly b: CultureParty };

export type Comparison = {
  /** Of every hundred points. */
  readonly shared: number;
  readonly differences: readonly CultureDifference[];
};

/** [RL20] Null as long as one of the two has not spread its points: a guess is no start of a conversation. */
export function comparisonOf({ a, b }: Pair): Comparison | null {
  const points = bothPoints(a, b);
  if (points === null) return null;
  return { shared: culturalSimilarity(...points) * 100, differences: cultureDifferences(...points) };
}

type TwoPoints = readonly [readonly number[], readonly number[]];

function bothPoints(a: CultureParty, b: CultureParty): TwoPoints | null {
  const [one, other] = [a.culture?.points ?? null, b.culture?.points ?? null];
  return one === null || other === null ? null : [one, other];
}

/** One sentence before the picture. */
export function cultureSaid({ t, number }: Text, { a, b }: Pair): Said {
  const names = { a: a.look.name, b: b.look.name };
  const points = bothPoints(a, b);
  if (points === null) {
    const missing = [a, b].filter(({ culture }) => (culture?.points ?? null) === null);
    const [only] = missing;
    return {
      strong:
        missing.length === 1 && only !== undefined
          ? t('culture:missing', { names: only.look.name })
          : t('culture:missingBoth'),
      more: t('culture:missingMore'),
    };
  }
  const [first, second] = largestDifferences(...points);
  const shared = t('culture:shares', { points: number(Math.round(culturalSimilarity(...points) * 100)) });
  const most =
    first === undefined
      ? t('culture:same')
      : second === undefined
        ? t('culture:most', { first: t(`culture:in.${first.type}`) })
        : t('culture:mostAndThen', {
            first: t(`culture:in.${first.type}`),
            second: t(`culture:in.${second.type}`),
          });
  const leads = [leadingType(points[0]), leadingType(points[1])] as const;
  return { strong: leadSaid({ t }, names, leads), more: `${shared} ${most}` };
}

type Leads = readonly [ReturnType<typeof leadingType>, ReturnType<typeof leadingType>];

function leadSaid(
  { t }: Pick<Text, 't'>,
  names: { readonly a: string; readonly b: string },
  [one, other]: Leads,
): string {
  if (one === null || other === null) return t('culture:noLead', names);
  if (one === other) return t('culture:bothAs', { ...names, as: t(`culture:as.${one}`) });
  const as = { asA: t(`culture:as.${one}`), asB: t(`culture:as.${other}`) };
  return t('culture:eachAs', { ...names, ...as });
}

/** [RL21] Where a client differs more from another client than from a supplier, that is said: the gap is not always across the table. */
export function clientsDifferMore(
  { t, number }: Text,
  parties: readonly CultureParty[],
  { a, b }: Pair,
): string | null {
  const party = [a, b].find(({ look }) => look.kind === 'client') ?? null;
  if (party === null) return null;
  const others = parties.flatMap((other) => {
    const points = other.key === party.key ? null : bothPoints(party, other);
    return points === null ? [] : [{ other, shared: Math.round(culturalSimilarity(...points) * 100) }];
  });
  const least = others
    .filter(({ other }) => other.look.kind === 'client')
    .reduce<(typeof others)[number] | null>(
      (low, each) => (low === null || each.shared < low.shared ? each : low),
      null,
    );
  const most = others
    .filter(({ other }) => other.look.kind === 'supplier')
    .reduce<(typeof others)[number] | null>(
      (high, each) => (high === null || each.shared > high.shared ? each : high),
      null,
    );
  if (least === null || most === null || least.shared >= most.shared) return null;
  return t('culture:compare', {
    party: party.look.name,
    one: least.other.look.name,
    first: number(least.shared),
    two: most.other.look.name,
    second: number(most.shared),
  });
}
