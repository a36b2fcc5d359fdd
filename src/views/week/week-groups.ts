import { byDay } from '#src/analysis/week/week.ts';
import type { Matter, MatterKind } from '#src/analysis/week/matter.ts';
import { byOrder } from '#src/base/order.ts';
import { clientLook, type PartyLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';
import type { Saying } from './fact-words.ts';

export const weekViews = ['kind', 'client', 'relation'] as const;
export type WeekView = (typeof weekViews)[number];

export type WeekGroup = {
  readonly key: string;
  readonly label: string;
  /** Of a kind, for its sign. */
  readonly kind: MatterKind | null;
  readonly looks: readonly PartyLook[];
  readonly matters: readonly Matter[];
};

type Bucket = { readonly key: string; readonly label: string; readonly looks: readonly PartyLook[] };

/** [WK14] The same matters by kind, client or relation; one that concerns more of them stands with each, and all in a fixed order. */
export function weekGroups(saying: Saying, matters: readonly Matter[], view: WeekView): readonly WeekGroup[] {
  if (view === 'kind') return byKind(saying, matters);
  const buckets = view === 'client' ? clientBuckets(saying) : relationBuckets(saying, matters);
  const keysOf = view === 'client' ? clientKeys : relationKeys;
  const found = new Map<string, Matter[]>();
  for (const matter of matters)
    for (const key of keysOf(matter)) {
      const group = found.get(key);
      if (group === undefined) found.set(key, [matter]);
      else group.push(matter);
    }
  return buckets.flatMap((bucket): WeekGroup[] => {
    const own = found.get(bucket.key);
    if (own === undefined) return [];
    return [{ ...bucket, kind: null, matters: own.toSorted(byDay) }];
  });
}

function byKind(saying: Saying, matters: readonly Matter[]): readonly WeekGroup[] {
  const groups: (WeekGroup & { matters: Matter[] })[] = [];
  for (const matter of matters) {
    const { kind } = matter;
    const last = groups.at(-1);
    if (last?.kind === kind) last.matters.push(matter);
    else groups.push({ key: kind, label: saying.text.t(`week:kinds.${kind}`), kind, looks: [], matters: [matter] });
  }
  return groups;
}

const nobodyKey = '';
const sscKey = 'ssc';

function clientKeys({ parties: { clients, withSsc, suppliers } }: Matter): readonly string[] {
  if (clients.length > 0) return clients;
  return withSsc || suppliers.length > 0 ? [sscKey] : [nobodyKey];
}

function clientBuckets({ text, tables }: Saying): readonly Bucket[] {
  const { clients } = tables;
  const ssc = sscLook(text, tables);
  return [
    ...clients
      .filter(({ kind }) => kind !== 'ssc')
      .toSorted(byOrder)
      .map(({ id }) => ({ key: id, label: clientLook(text, tables, id).name, looks: [clientLook(text, tables, id)] })),
    { key: sscKey, label: ssc.name, looks: [ssc] },
    { key: nobodyKey, label: text.t('week:ofNobody'), looks: [] },
  ];
}

function relationKeys({ parties: { clients, suppliers, withSsc } }: Matter): readonly string[] {
  const rows = clients.length > 0 ? clients : withSsc ? [sscKey] : [];
  if (suppliers.length > 0)
    return (rows.length > 0 ? rows : [sscKey]).flatMap((client) => suppliers.map((id) => `${client} ${id}`));
  if (withSsc && clients.length > 0) return clients.map((client) => `${client} ${sscKey}`);
  return [nobodyKey];
}

/** Only pairs that something lies between: all pairs of a large dossier would be thousands. */
function relationBuckets({ text, tables }: Saying, matters: readonly Matter[]): readonly Bucket[] {
  const used = new Set(matters.flatMap(relationKeys));
  const rows = [
    ...tables.clients
      .filter(({ kind }) => kind !== 'ssc')
      .toSorted(byOrder)
      .map(({ id }) => id),
    sscKey,
  ];
  const others = [...tables.suppliers.toSorted(byOrder).map(({ id }) => id), sscKey];
  const lookOf = (key: string): PartyLook => (key === sscKey ? sscLook(text, tables) : clientLook(text, tables, key));
  const pairs = others.flatMap((other) =>
    rows.flatMap((client): Bucket[] => {
      const key = `${client} ${other}`;
      if (!used.has(key)) return [];
      const looks = [lookOf(client), other === sscKey ? sscLook(text, tables) : supplierLook(tables, other)] as const;
      return [{ key, label: text.t('relations:line.title', { client: looks[0].name, other: looks[1].name }), looks }];
    }),
  );
  return [...pairs, { key: nobodyKey, label: text.t('week:others'), looks: [] }];
}
