import { type ConflictKind, conflictKinds, type Sharing } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';

/** What stands together under one heading; `none` is one list without headings. */
export const groupings = ['theme', 'status', 'conflict', 'source', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export type Group =
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'status'; readonly sharing: Sharing }
  /** null: without a conflict. A requirement with several stands under its first kind. */
  | { readonly kind: 'conflict'; readonly conflict: ConflictKind | null }
  /** Empty: nobody wrote where it came from. */
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'none' };

export type Section = { readonly group: Group; readonly cards: readonly ThemeCard[] };

export const statuses: readonly Sharing[] = ['conflicting', 'unique', 'complementary', 'shared', 'indifferent'];
const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

export function groupKey(group: Group): string {
  switch (group.kind) {
    case 'theme':
      return `theme.${group.theme}`;
    case 'status':
      return `status.${group.sharing}`;
    case 'conflict':
      return `conflict.${group.conflict ?? ''}`;
    case 'source':
      return `source.${group.source}`;
    case 'none':
      return 'none';
    default:
      return assertNever(group);
  }
}

/** [V9] All requirements under their headings; every theme is there, of the other headings only those with something. */
export function sectionsOf(rollups: readonly ThemeRollup[], grouping: Grouping): readonly Section[] {
  if (grouping === 'theme') return rollups.map(({ theme, cards }) => ({ group: { kind: 'theme', theme }, cards }));
  const cards = rollups.flatMap((rollup) => rollup.cards);
  switch (grouping) {
    case 'status':
      return bucketed(cards, ({ analysis }) => analysis?.sharing ?? 'indifferent', statuses).map(([sharing, hits]) => ({
        group: { kind: 'status', sharing },
        cards: hits,
      }));
    case 'conflict':
      return bucketed<ConflictKind | null>(cards, ({ analysis }) => analysis?.conflicts[0]?.kind ?? null, [
        ...conflictKinds,
        null,
      ]).map(([conflict, hits]) => ({ group: { kind: 'conflict', conflict }, cards: hits }));
    case 'source': {
      const sources = [...new Set(cards.map(({ requirement }) => requirement.source.trim()))].sort((a, b) =>
        a === '' || b === '' ? b.length - a.length : collator.compare(a, b),
      );
      return bucketed(cards, ({ requirement }) => requirement.source.trim(), sources).map(([source, hits]) => ({
        group: { kind: 'source', source },
        cards: hits,
      }));
    }
    case 'none':
      return [{ group: { kind: 'none' }, cards }];
    default:
      return assertNever(grouping);
  }
}

function bucketed<K>(
  cards: readonly ThemeCard[],
  keyOf: (card: ThemeCard) => K,
  order: readonly K[],
): readonly (readonly [K, readonly ThemeCard[]])[] {
  const buckets = new Map<K, ThemeCard[]>(order.map((key) => [key, []]));
  for (const card of cards) buckets.get(keyOf(card))?.push(card);
  return [...buckets].filter(([, hits]) => hits.length > 0);
}
