import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';
import type { ClientId, RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';

export type MatrixRow =
  | {
      readonly kind: 'theme';
      readonly key: string;
      readonly theme: ThemeId;
      readonly isFolded: boolean;
      readonly shown: number;
    }
  | { readonly kind: 'requirement'; readonly key: string; readonly id: RequirementId; readonly theme: ThemeId };

/** What is let through; empty lists and an empty text let everything through. */
export type RowFilter = {
  readonly text: string;
  readonly themes: readonly ThemeId[];
  /** Requirements on which one of these clients holds a position. */
  readonly clients: readonly ClientId[];
  /** Requirements someone (of `clients`, when given) holds at one of these. */
  readonly priorities: readonly Priority[];
  readonly sharing: readonly Sharing[];
};

export type RowSort = {
  readonly by: 'code' | 'title' | 'conflict' | 'costOnce' | 'costYear';
  readonly isDescending: boolean;
} | null;

export type RowOptions = { readonly filter: RowFilter; readonly sort: RowSort; readonly folded: ReadonlySet<ThemeId> };

export type MatrixRows = {
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
  readonly total: number;
};

/** Themes with their requirements, filtered and sorted inside their theme; a theme without a hit is left out. */
export function matrixRows(rollups: readonly ThemeRollup[], { filter, sort, folded }: RowOptions): MatrixRows {
  const isFiltering = isActive(filter);
  const lets = letsThrough(filter);
  const rows: MatrixRow[] = [];
  let shown = 0;
  let total = 0;
  for (const { theme, cards } of rollups) {
    total += cards.length;
    const hits = isFiltering ? cards.filter((card) => lets(card, theme)) : cards;
    if (isFiltering && hits.length === 0) continue;
    shown += hits.length;
    const isFolded = folded.has(theme);
    rows.push({ kind: 'theme', key: `theme.${theme}`, theme, isFolded, shown: hits.length });
    if (isFolded) continue;
    for (const { requirement } of sort === null ? hits : hits.toSorted(comparing(sort))) {
      rows.push({ kind: 'requirement', key: `requirement.${requirement.id}`, id: requirement.id, theme });
    }
  }
  return { rows, shown, total };
}

export function isActive(filter: RowFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.themes.length > 0 ||
    filter.clients.length > 0 ||
    filter.priorities.length > 0 ||
    filter.sharing.length > 0
  );
}

function letsThrough(filter: RowFilter): (card: ThemeCard, theme: ThemeId) => boolean {
  const needle = fold(filter.text.trim());
  const themes = new Set(filter.themes);
  const clients = new Set(filter.clients);
  const priorities = new Set(filter.priorities);
  const sharing = new Set(filter.sharing);
  return ({ requirement, analysis, positions }, theme) => {
    if (themes.size > 0 && !themes.has(theme)) return false;
    if (sharing.size > 0 && !(analysis !== undefined && sharing.has(analysis.sharing))) return false;
    if (needle !== '' && !fold(`${requirement.code} ${requirement.title} ${requirement.why}`).includes(needle))
      return false;
    if (clients.size === 0 && priorities.size === 0) return true;
    return positions.some(
      ({ client, priority }) =>
        (clients.size === 0 || clients.has(client)) &&
        (priorities.size === 0 || (priority !== null && priorities.has(priority))),
    );
  };
}

/** Lower case without accents, so that "continuiteit" finds "Continuïteit". */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

function comparing({ by, isDescending }: Exclude<RowSort, null>): (a: ThemeCard, b: ThemeCard) => number {
  const sign = isDescending ? -1 : 1;
  const conflicts = (analysis: RequirementAnalysis | undefined): number => analysis?.conflicts.length ?? 0;
  return (a, b) => {
    switch (by) {
      case 'code':
        return sign * collator.compare(a.requirement.code, b.requirement.code);
      case 'title':
        return sign * collator.compare(a.requirement.title, b.requirement.title);
      case 'conflict':
        return sign * (conflicts(a.analysis) - conflicts(b.analysis));
      case 'costOnce':
        return sign * ((a.requirement.costOnceK ?? 0) - (b.requirement.costOnceK ?? 0));
      case 'costYear':
        return sign * ((a.requirement.costYearK ?? 0) - (b.requirement.costYearK ?? 0));
    }
  };
}
