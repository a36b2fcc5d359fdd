import { fold } from './fold.ts';
import { headerVocabulary } from './header-vocabulary.ts';
import type { Field } from './meaning.ts';

export type HeaderMatch = { readonly field: Exclude<Field, 'id'>; readonly score: number };

const RANK_STEP = 0.01;
const PARTIAL = 0.6;

type Index = ReadonlyMap<string, readonly HeaderMatch[]>;

function indexOf(language: 'nl' | 'en'): Index {
  const index = new Map<string, HeaderMatch[]>();
  for (const [field, lists] of Object.entries(headerVocabulary) as [
    HeaderMatch['field'],
    (typeof headerVocabulary)['code'],
  ][]) {
    lists[language].forEach((word, rank) => {
      const list = index.get(word) ?? [];
      list.push({ field, score: 1 - rank * RANK_STEP });
      index.set(word, list);
    });
  }
  return index;
}

const indexes = { nl: indexOf('nl'), en: indexOf('en') };

/** Units, examples and hints behind the word: `Kosten (k€)`, `Prioriteit: M/S/C/W`. */
function bare(header: string): string {
  return fold(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/[:*?].*$/s, ''));
}

function whole(header: string): readonly HeaderMatch[] {
  return [...(indexes.nl.get(header) ?? []), ...(indexes.en.get(header) ?? [])];
}

/** Longest known word or pair of words inside the header, for `Nummer van de eis` and `Prioriteit 2026`. */
function inside(header: string): readonly HeaderMatch[] {
  const parts = header.split(' ');
  if (parts.length < 2 || parts.length > 6) return [];
  const pairs = parts.slice(1).map((part, index) => `${parts[index]} ${part}`);
  for (const part of [...pairs, ...parts]) {
    const found = part.length > 2 ? whole(part) : [];
    if (found.length > 0) return found.map(({ field, score }) => ({ field, score: score * PARTIAL }));
  }
  return [];
}

/** What a header may mean, best first; empty when no word is known. */
export function headerMatches(header: string): readonly HeaderMatch[] {
  const text = bare(header) || fold(header);
  const found = whole(text);
  const best = new Map<HeaderMatch['field'], number>();
  for (const { field, score } of found.length > 0 ? found : inside(text))
    best.set(field, Math.max(score, best.get(field) ?? 0));
  return [...best].map(([field, score]) => ({ field, score })).toSorted((a, b) => b.score - a.score);
}

/** Which language the headers are in; Dutch where they don't tell. */
export function headerLanguage(headers: readonly string[]): 'nl' | 'en' {
  const known = (index: Index): number => headers.filter((header) => index.has(bare(header))).length;
  return known(indexes.en) > known(indexes.nl) ? 'en' : 'nl';
}
