import type { ReactNode } from 'react';
import { fold, matchFolded, type Rank, rankFolded, wordsOf } from './fuzzy.ts';

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
  /** Shown only while nothing is typed: what it lists is found in another group. */
  isShortcut?: boolean | undefined;
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
      [],
    );
  const words = wordsOf(query);
  const asked = groups.filter((group) => !group.isShortcut);
  const matched = asked.map((group) => bestOf(group, words, perGroup));
  // Scattered letters are a last resort: beside a word in one piece they are noise.
  const hasWhole = matched.some(({ whole }) => whole.length > 0);
  const kept = matched.map(({ id, title, whole, any }) => ({ id, title, found: hasWhole ? whole : any }));
  return present(kept, perGroup, words);
}

type Scored = { readonly item: PaletteItem; readonly score: number };
type Best = Pick<PaletteGroup, 'id' | 'title'> & { readonly whole: readonly Scored[]; readonly any: readonly Scored[] };

/** The few that are shown: of ten thousand that match, putting all in order would cost more than finding them. */
function bestOf({ id, title, items }: PaletteGroup, words: readonly string[], most: number): Best {
  const whole: Scored[] = [];
  const any: Scored[] = [];
  for (const item of items) {
    const match = rankOf(item, words);
    if (match === null) continue;
    keepBest(any, item, match.score, most);
    if (match.isWhole) keepBest(whole, item, match.score, most);
  }
  return { id, title, whole, any };
}

/** Of equal ones the first stays first. */
function keepBest(best: Scored[], item: PaletteItem, score: number, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && (last === undefined || last.score >= score)) return;
  const at = best.findIndex((each) => each.score < score);
  best.splice(at === -1 ? best.length : at, 0, { item, score });
  if (best.length > most) best.pop();
}

const asIs = (item: PaletteItem): { readonly item: PaletteItem } => ({ item });

type Found = { readonly id: string; readonly title: string; readonly found: readonly { readonly item: PaletteItem }[] };

/** Only what is shown is underlined. */
function present(groups: readonly Found[], perGroup: number, words: readonly string[]): PaletteResult[] {
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ id, title, found }) => ({
      id,
      title,
      hits: found.slice(0, perGroup).map(({ item }) => ({ item, hits: hitsIn(item, words) })),
    }));
}

function hitsIn(item: PaletteItem, words: readonly string[]): readonly number[] {
  return words.length === 0 ? [] : (matchFolded(words, foldedOf(item).title)?.hits ?? []);
}

type Folded = { readonly title: string; readonly hint: string; readonly anywhere: string };

/** For as long as an item lives: ten thousand texts are folded at the first key press, not at each. */
const foldedItems = new WeakMap<PaletteItem, Folded>();

function foldedOf(item: PaletteItem): Folded {
  const known = foldedItems.get(item);
  if (known !== undefined) return known;
  const title = fold(item.title);
  const hint = fold(item.hint ?? '');
  const made = { title, hint, anywhere: `${title} ${hint} ${fold(item.keywords ?? '')}` };
  foldedItems.set(item, made);
  return made;
}

/** Few enough to stay far under a frame. */
const TURN = 500;

/** Folds in short turns while a person still thinks, so that the first letter costs no more than the next. */
export function foldAhead(groups: readonly PaletteGroup[]): () => void {
  const items = groups.flatMap((group) => group.items);
  let at = 0;
  let timer = 0;
  const turn = (): void => {
    for (const item of items.slice(at, at + TURN)) foldedOf(item);
    at += TURN;
    if (at < items.length) timer = window.setTimeout(turn);
  };
  timer = window.setTimeout(turn);
  return () => window.clearTimeout(timer);
}

function rankOf(item: PaletteItem, words: readonly string[]): Rank | null {
  const folded = foldedOf(item);
  const inTitle = rankFolded(words, folded.title);
  if (inTitle !== null) return inTitle;
  // Holds the hint as well: what is not in it is nowhere.
  const anywhere = rankFolded(words, folded.anywhere);
  if (anywhere === null) return null;
  const inHint = rankFolded(words, folded.hint);
  if (inHint !== null) return { ...inHint, score: inHint.score - HINT_COST };
  return { ...anywhere, score: anywhere.score - KEYWORD_COST };
}
