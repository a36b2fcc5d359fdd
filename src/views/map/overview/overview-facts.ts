import type { Analysis } from '#src/analysis/analysis.ts';
import { coverageOf } from '#src/analysis/coverage.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import type { Lane } from '#src/views/map/lanes.ts';
import type { MapLens } from '#src/dossier/map-lens.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { type StandsAs, standsAs } from '#src/views/words/stands-as.ts';

/** What the overview says of each node, in words and figures; how it looks is the painter's business. */
export type OverviewFacts = {
  readonly title: (lane: Lane) => readonly [name: string, count: string];
  readonly centre: (id: string) => { readonly name: string; readonly hues: readonly number[] } | null;
  readonly client: (id: string) => {
    readonly name: string;
    readonly badge: string;
    readonly hue: number;
    readonly count: number | null;
  } | null;
  readonly theme: (id: string) => {
    readonly title: string;
    readonly shown: number;
    readonly total: number;
    /** Of the shown ones. */
    readonly count: number;
    readonly words: string;
  } | null;
  readonly requirement: (id: string) => { readonly code: string; readonly stands: StandsAs } | null;
  /** `lowest`: share of the client it covers least, 0..1. */
  readonly supplier: (id: string) => {
    readonly name: string;
    readonly badge: string;
    readonly lowest: number | null;
  } | null;
  /** Nothing is hidden. */
  readonly isWhole: boolean;
  /** What a count counts under this lens. */
  readonly counted: 'conflict' | 'unique' | null;
};

export type FactsSource = {
  readonly text: Text;
  readonly dossier: Dossier;
  readonly analysis: Analysis;
  readonly shown: readonly ThemeRollup[];
  readonly all: readonly ThemeRollup[];
  readonly lens: MapLens;
  /** Clients and suppliers that are shown. */
  readonly clients: number;
  readonly suppliers: number;
};

const counts = { conflicts: 'conflict', sharing: 'unique', coverage: null, trust: null } as const;

export function overviewFacts(source: FactsSource): OverviewFacts {
  const { text, dossier, analysis, shown, all, lens } = source;
  const counted = counts[lens];
  const perClient = counted === null ? null : countPerClient(shown, counted);
  const rollupAt = new Map(all.map((rollup, index) => [rollup.theme as string, index]));
  const voters = dossier.clients.filter(({ kind }) => kind !== 'ssc');
  return {
    counted,
    isWhole: shown.every(({ cards }, index) => cards.length === all[index]?.cards.length),
    title: (lane) => [text.t(`map:lanes.${lane}`), laneCount(source, lane)],
    centre: (id) => {
      const name = find(dossier.clients, id)?.name;
      return name === undefined ? null : { name, hues: voters.slice(0, 4).map(({ hue }) => hue) };
    },
    client: (id) => {
      const client = find(dossier.clients, id);
      if (client === undefined) return null;
      const { name, badge, hue } = client;
      return { name, badge, hue, count: perClient === null ? null : (perClient.get(id) ?? 0) };
    },
    theme: (id) => {
      const index = rollupAt.get(id) ?? -1;
      const part = shown[index];
      const title = find(dossier.themes, id)?.title;
      if (part === undefined || title === undefined) return null;
      const total = all[index]?.cards.length ?? 0;
      const count = counted === 'unique' ? part.sharing.unique : part.sharing.conflicting;
      return { title, shown: part.cards.length, total, count, words: themeWords(text, part.cards.length, total) };
    },
    requirement: (id) => {
      const code = find(dossier.requirements, id)?.code;
      return code === undefined ? null : { code, stands: standsAs(find(analysis.requirements, id)) };
    },
    supplier: (id) => {
      const supplier = find(dossier.suppliers, id);
      if (supplier === undefined) return null;
      return { name: supplier.name, badge: supplier.badge, lowest: coverageOf(analysis, id as SupplierId).lowest };
    },
  };
}

/** "7 van 31", "31 eisen", or that everything is hidden. */
export function themeWords(text: Text, shown: number, total: number): string {
  const [part, whole] = [text.number(shown), text.number(total)];
  if (shown === total) return text.t('levels:all', { count: total, number: whole });
  const words = text.t('map:filter.ofTotal', { shown: part, total: whole });
  return shown > 0 ? words : `${words}, ${text.t('map:filter.hiddenTheme')}`;
}

function laneCount({ text, dossier, shown, all, clients, suppliers }: FactsSource, lane: Lane): string {
  const ofTotal = (part: number, total: number): string =>
    part === total
      ? text.number(total)
      : text.t('map:filter.ofTotal', { shown: text.number(part), total: text.number(total) });
  const sum = (list: readonly ThemeRollup[]): number => list.reduce((before, { cards }) => before + cards.length, 0);
  switch (lane) {
    case 'clients':
      return ofTotal(clients, dossier.clients.filter(({ kind }) => kind !== 'ssc').length);
    case 'suppliers':
      return ofTotal(suppliers, dossier.suppliers.length);
    case 'requirements':
      return text.t('map:inThemes', { total: ofTotal(sum(shown), sum(all)), count: all.length });
  }
}

function countPerClient(shown: readonly ThemeRollup[], counted: 'conflict' | 'unique'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { clients } of shown) {
    for (const { client, conflicts, unique } of clients) {
      sums.set(client, (sums.get(client) ?? 0) + (counted === 'conflict' ? conflicts : unique));
    }
  }
  return sums;
}
