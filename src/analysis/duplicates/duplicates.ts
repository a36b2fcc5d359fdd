import { distance } from 'fastest-levenshtein';
import { foldedText } from '#src/analysis/checks/folded-text.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** Two requirements that read nearly the same. */
export type Duplicate = {
  readonly a: RequirementId;
  readonly b: RequirementId;
  /** 0 to 1: how much of what tells texts apart they share. */
  readonly likeness: number;
  /** Why: the same title, a title with a few other signs, or telling words they share, rarest first. */
  readonly reason:
    | { readonly kind: 'same-title' }
    | { readonly kind: 'title-typo'; readonly signs: number }
    | { readonly kind: 'words'; readonly words: readonly string[] };
};

/** Words of Dutch and English texts that tell nothing apart. */
const fillers = new Set(
  'aan alle als biedt bij binnen dat de deze die door dient een eis elke en er geen het hun in is kan kunnen met moet moeten naar niet of om ook op oplossing over per systeem te tot uit van voor waarbij wordt worden zijn the and for with that must shall should'.split(
    ' ',
  ),
);
/** A word in more requirements than this is no way to find a pair: it bounds the pairs looked at. */
const mostShared = 40;
/** So many of the rarest words of a requirement look for its likes. */
const searchWords = 6;
const threshold = 0.72;
/** So much of the titles must be common before descriptions count. */
const leastOfTitle = 0.4;
export const mostDuplicates = 300;

type Entry = {
  readonly id: RequirementId;
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
};

/** Rare words weigh more; of each entry the weight of its title and of all its words. */
type Weights = { readonly of: ReadonlyMap<string, number>; readonly titles: Float64Array; readonly all: Float64Array };

/**
 * [V44] Pairs worth a look, likest first, at most `mostDuplicates`. Candidates share one of their rarest words (at
 * most 40 requirements each), so that 10,000 requirements cost at most 2.4 million comparisons and not 50 million.
 * Stops after every requirement, so that others get their turn.
 */
export function* duplicatesInSteps(requirements: readonly Requirement[]): Generator<undefined, readonly Duplicate[]> {
  const entries: Entry[] = [];
  const holders = new Map<string, number[]>();
  const titles = new Map<string, number>();
  const found = new Map<string, Duplicate>();
  for (const [index, requirement] of requirements.entries()) {
    const entry = entryOf(requirement);
    entries.push(entry);
    for (const word of entry.words) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else if (list.length <= mostShared) list.push(index);
    }
    const same = entry.title === '' ? undefined : titles.get(entry.title);
    if (same !== undefined) note(found, entries[same] as Entry, entry, 1, { kind: 'same-title' });
    else titles.set(entry.title, index);
    yield;
  }
  const weights = weightsOf(entries, holders);
  for (let index = 0; index < entries.length; index += 1) {
    for (const other of candidates(entries[index] as Entry, index, holders))
      compare(found, entries, weights, index, other);
    yield;
  }
  return [...found.values()]
    .toSorted((one, two) => two.likeness - one.likeness || rankOf(two) - rankOf(one))
    .slice(0, mostDuplicates);
}

/** The same title goes before the same words. */
function rankOf({ reason }: Duplicate): number {
  return reason.kind === 'same-title' ? 1 : 0;
}

function entryOf({ id, title, description }: Requirement): Entry {
  const folded = foldedText(title);
  const titleWords = tellingWords(folded);
  return { id, title: folded, titleWords, words: new Set([...titleWords, ...tellingWords(foldedText(description))]) };
}

function tellingWords(folded: string): ReadonlySet<string> {
  return new Set(folded.split(' ').filter((word) => (word.length > 2 || /\d/.test(word)) && !fillers.has(word)));
}

function weightsOf(entries: readonly Entry[], holders: ReadonlyMap<string, readonly number[]>): Weights {
  const of = new Map(Array.from(holders, ([word, list]) => [word, Math.log(1 + entries.length / list.length)]));
  const sum = (words: ReadonlySet<string>): number => {
    let total = 0;
    for (const word of words) total += of.get(word) ?? 0;
    return total;
  };
  return {
    of,
    titles: Float64Array.from(entries, ({ titleWords }) => sum(titleWords)),
    all: Float64Array.from(entries, ({ words }) => sum(words)),
  };
}

/** Later ones only, so that each pair is looked at once. */
function candidates(entry: Entry, index: number, holders: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  const rare = [...entry.words]
    .map((word) => holders.get(word) ?? [])
    .filter((list) => list.length > 1 && list.length <= mostShared)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, searchWords);
  const found = new Set<number>();
  for (const list of rare) for (const other of list) if (other > index) found.add(other);
  return found;
}

function compare(
  found: Map<string, Duplicate>,
  entries: readonly Entry[],
  weights: Weights,
  i: number,
  j: number,
): void {
  const [a, b] = [entries[i] as Entry, entries[j] as Entry];
  if (a.title === b.title) return;
  const longest = Math.max(a.title.length, b.title.length);
  const signs = Math.abs(a.title.length - b.title.length) <= 3 ? distance(a.title, b.title) : longest;
  // Another figure is another requirement, however near the words are.
  if (signs <= 3 && longest >= 12 && figures(a.title) === figures(b.title))
    return note(found, a, b, 1 - signs / longest, { kind: 'title-typo', signs });
  if (a.titleWords.size < 2 || b.titleWords.size < 2) return;
  const titles = share(a.titleWords, b.titleWords, weights, (weights.titles[i] ?? 0) + (weights.titles[j] ?? 0));
  // A description that mentions another requirement does not make the two alike.
  const whole =
    titles < leastOfTitle ? 0 : share(a.words, b.words, weights, (weights.all[i] ?? 0) + (weights.all[j] ?? 0));
  const likeness = Math.max(titles, whole);
  if (likeness < threshold) return;
  const rank = (word: string): number => weights.of.get(word) ?? 0;
  const words = [...a.words].filter((word) => b.words.has(word)).toSorted((x, y) => rank(y) - rank(x));
  note(found, a, b, likeness, { kind: 'words', words: words.slice(0, 4) });
}

/** Weighted share of words in common (Jaccard), of the weight of both. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>, { of }: Weights, both: number): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += of.get(word) ?? 0;
  return common === 0 ? 0 : common / (both - common);
}

function figures(text: string): string {
  return text.replaceAll(/\D+/g, ' ');
}

function note(found: Map<string, Duplicate>, a: Entry, b: Entry, likeness: number, reason: Duplicate['reason']): void {
  const key = pairKey(a.id, b.id);
  if (!found.has(key)) found.set(key, { a: a.id, b: b.id, likeness, reason });
}

/** Names a pair, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
