export interface FuzzyMatch {
  /** Higher is better; only for comparing within one query. */
  score: number;
  /** Positions in the text whose letters matched, ascending, in UTF-16 units. */
  hits: readonly number[];
  /** Every word was found in one piece, none as scattered letters. */
  isWhole: boolean;
}

const WORD_START = 8;
const ADJACENT = 10;
const TEXT_START = 4;

const units = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = units.get(unit);
  if (known !== undefined) return known;
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  const folded = plain.length === 1 ? plain : unit;
  units.set(unit, folded);
  return folded;
}

/** Lower case without accents, one unit in, one unit out, so that positions stay those of the text. */
export function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, foldUnit).toLowerCase();
}

/**
 * Finds the letters of `query` in `text`, in order, preferring whole pieces, starts of words and short texts. Case and
 * accents do not matter; spaces in the query separate words that may stand anywhere. `null` when a letter is missing.
 */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | null {
  return matchFolded(wordsOf(query), fold(text));
}

export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** The same for a text that was folded before, once for all key presses. */
export function matchFolded(words: readonly string[], folded: string): FuzzyMatch | null {
  const hits = new Set<number>();
  let isWhole = true;
  for (const word of words) {
    const piece = pieceOf(word, folded);
    const found = piece === -1 ? scatteredOf(word, folded) : Array.from(word, (_, index) => piece + index);
    if (found === null) return null;
    isWhole &&= piece !== -1;
    for (const hit of found) hits.add(hit);
  }
  const rank = rankFolded(words, folded);
  return rank && { ...rank, hits: [...hits].sort((a, b) => a - b), isWhole };
}

export type Rank = Pick<FuzzyMatch, 'score' | 'isWhole'>;

/** The score alone: of ten thousand texts that match, a handful is shown and needs its hits. */
export function rankFolded(words: readonly string[], folded: string): Rank | null {
  let score = 0;
  let isWhole = true;
  for (const word of words) {
    const piece = pieceOf(word, folded);
    const found = piece === -1 ? scatteredOf(word, folded) : null;
    if (piece === -1 && found === null) return null;
    isWhole &&= piece !== -1;
    score += found === null ? scoreOfPiece(piece, word.length, folded) : scoreOf(found, folded);
  }
  return { score: score - folded.length / 100, isWhole };
}

/** Where the word stands in one piece, at the start of a word if it can; -1 if nowhere. */
function pieceOf(word: string, text: string): number {
  const first = text.indexOf(word);
  for (let at = first; at !== -1; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return at;
  return first;
}

function scoreOfPiece(start: number, length: number, text: string): number {
  let score = length + (length - 1) * ADJACENT + (start === 0 ? TEXT_START : 0);
  for (let at = start; at < start + length; at += 1) if (isWordStart(text, at)) score += WORD_START;
  return score;
}

function scatteredOf(word: string, text: string): number[] | null {
  const hits: number[] = [];
  for (const letter of word) {
    const at = text.indexOf(letter, (hits.at(-1) ?? -1) + 1);
    if (at === -1) return null;
    hits.push(at);
  }
  return hits;
}

function scoreOf(hits: readonly number[], text: string): number {
  return hits.reduce((sum, hit, index) => {
    const follows = index > 0 && hits[index - 1] === hit - 1;
    return (
      sum + 1 + (follows ? ADJACENT : 0) + (isWordStart(text, hit) ? WORD_START : 0) + (hit === 0 ? TEXT_START : 0)
    );
  }, 0);
}

function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  // Folded text is mostly a to z; the property escape is ten times as dear.
  if (code >= 97 && code <= 122) return false;
  return !(code < 128 ? code >= 48 && code <= 57 : /[\p{L}\p{N}]/u.test(text.charAt(at - 1)));
}
