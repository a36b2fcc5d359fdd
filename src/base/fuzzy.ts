/** Stretches of a text, as [from, to) in its own code units, in order and apart. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** Higher is better. */
export type FuzzyMatch = { readonly score: number; readonly ranges: Ranges };

const START = 100;
const WORD = 60;
const INSIDE = 30;
const SCATTERED = 5;

/** Lower case without accents, one code unit for each of the original, so that ranges fit both. */
export function plain(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at);
    const bare = unit.normalize('NFD').charAt(0).toLowerCase();
    return bare.length === 1 ? bare : unit;
  }).join('');
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function wholeMatch(text: string, word: string): FuzzyMatch | null {
  let best: FuzzyMatch | null = null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const score = at === 0 ? START : isWordStart(text, at) ? WORD : INSIDE;
    if (best === null || score > best.score) best = { score: score + word.length, ranges: [[at, at + word.length]] };
  }
  return best;
}

/** Where the next letter goes on: right after the previous one, else at the start of a later word. */
function nextPlace(text: string, letter: string, from: number): number {
  if (from > 0 && text.startsWith(letter, from)) return from;
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (isWordStart(text, at)) return at;
  }
  return -1;
}

/** The letters spread over beginnings of words: "hkr" finds "hersteltijd kritieke systemen". */
function scatteredMatch(text: string, word: string): FuzzyMatch | null {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const letter of word) {
    const at = nextPlace(text, letter, from);
    if (at < 0) return null;
    from = at + letter.length;
    ranges.push([at, from]);
  }
  return { score: SCATTERED, ranges };
}

function merged(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Finds every word of the query in the text, whatever case, accents or order; null when one is missing. */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | null {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const within = plain(text);
  let score = 0;
  let ranges: Ranges = [];
  for (const word of words) {
    const found = wholeMatch(within, word) ?? scatteredMatch(within, word);
    if (found === null) return null;
    score += found.score;
    ranges = [...ranges, ...found.ranges];
  }
  return { score: score - text.length / 1000, ranges: merged(ranges) };
}
