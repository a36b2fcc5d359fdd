import type { ReactNode } from 'react';
import { type FuzzyMatch, fuzzyMatch } from './fuzzy.ts';

export interface PaletteItem {
  id: string;
  title: string;
  /** A glyph or icon of 16 px. */
  icon?: ReactNode;
  /** Quiet text at the end: a code, a kind. Searched as well. */
  hint?: string | undefined;
  /** Words that find the item without being shown. */
  keywords?: string | undefined;
  shortcut?: readonly string[] | undefined;
  isDisabled?: boolean | undefined;
}

export interface PaletteGroup {
  id: string;
  title: string;
  items: readonly PaletteItem[];
}

export interface PaletteHit {
  item: PaletteItem;
  /** Positions in the title to underline. */
  hits: readonly number[];
}

export interface PaletteResult {
  id: string;
  title: string;
  hits: readonly PaletteHit[];
}

/** Titles before hints before hidden words. */
const HINT_COST = 12;
const KEYWORD_COST = 20;

/**
 * What the palette lists: without a query the groups as given, with one only what matches, best first within each group.
 * Groups keep their order, so that requirements and commands never trade places while typing.
 */
export function searchPalette(groups: readonly PaletteGroup[], query: string, perGroup: number): PaletteResult[] {
  if (query.trim() === '')
    return present(
      groups.map((group) => ({ ...group, found: group.items.map(asIs) })),
      perGroup,
    );
  const matched = groups.map(({ id, title, items }) => ({
    id,
    title,
    found: items
      .flatMap((item) => {
        const match = matchOf(item, query);
        return match === null ? [] : [{ item, ...match }];
      })
      .sort((a, b) => b.score - a.score),
  }));
  // Scattered letters are a last resort: beside a word in one piece they are noise.
  const hasWhole = matched.some(({ found }) => found.some(({ isWhole }) => isWhole));
  const kept = matched.map((group) => ({ ...group, found: group.found.filter(({ isWhole }) => isWhole || !hasWhole) }));
  return present(kept, perGroup);
}

const asIs = (item: PaletteItem): PaletteHit => ({ item, hits: [] });

type Found = { readonly id: string; readonly title: string; readonly found: readonly PaletteHit[] };

function present(groups: readonly Found[], perGroup: number): PaletteResult[] {
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ id, title, found }) => ({
      id,
      title,
      hits: found.slice(0, perGroup).map(({ item, hits }) => ({ item, hits })),
    }));
}

function matchOf(item: PaletteItem, query: string): FuzzyMatch | null {
  const inTitle = fuzzyMatch(query, item.title);
  if (inTitle !== null) return inTitle;
  const inHint = fuzzyMatch(query, item.hint ?? '');
  if (inHint !== null) return { ...inHint, score: inHint.score - HINT_COST, hits: [] };
  const anywhere = fuzzyMatch(query, `${item.title} ${item.hint ?? ''} ${item.keywords ?? ''}`);
  return anywhere === null ? null : { ...anywhere, score: anywhere.score - KEYWORD_COST, hits: [] };
}
