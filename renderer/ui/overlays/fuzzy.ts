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

/** Lower case without accents, one unit in, one unit out, so that positions stay those of the text. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index);
    const plain = unit.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : unit;
  }).join('');
}

/**
 * Finds the letters of `query` in `text`, in order, preferring whole pieces, starts of words and short texts. Case and
 * accents do not matter; spaces in the query separate words that may stand anywhere. `null` when a letter is missing.
 */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | null {
  const folded = fold(text);
  const hits = new Set<number>();
  let score = 0;
  let isWhole = true;
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    const piece = pieceOf(word, folded);
    const found = piece ?? scatteredOf(word, folded);
    if (found === null) return null;
    isWhole &&= piece !== null;
    for (const hit of found) hits.add(hit);
    score += scoreOf(found, folded);
  }
  return { score: score - text.length / 100, hits: [...hits].sort((a, b) => a - b), isWhole };
}

/** The word in one piece, at the start of a word if it can. */
function pieceOf(word: string, text: string): number[] | null {
  let start = text.indexOf(word);
  if (start === -1) return null;
  for (let at = start; at !== -1; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) {
      start = at;
      break;
    }
  }
  return Array.from(word, (_, index) => start + index);
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
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
