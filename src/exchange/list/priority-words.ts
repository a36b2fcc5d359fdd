import type { Priority } from '#src/dossier/position.ts';
import { fold } from './fold.ts';

/**
 * The words one column uses. A letter means different things in different lists (`W` is Won't beside `M`, Wens
 * beside `E`; `M` is Middel beside `H`), so the column as a whole decides.
 */
export type Scheme = 'moscow' | 'demand' | 'height' | 'number' | 'tick';

type Words = Readonly<Record<string, Priority | 'wish'>>;

const common: Words = {
  must: 'M',
  'must have': 'M',
  musthave: 'M',
  moet: 'M',
  eis: 'M',
  ko: 'M',
  'k o': 'M',
  'knock out': 'M',
  knockout: 'M',
  'knock out eis': 'M',
  'ko eis': 'M',
  'harde eis': 'M',
  'minimale eis': 'M',
  minimumeis: 'M',
  verplicht: 'M',
  vereist: 'M',
  required: 'M',
  mandatory: 'M',
  essential: 'M',
  essentieel: 'M',
  noodzakelijk: 'M',
  should: 'S',
  'should have': 'S',
  shouldhave: 'S',
  belangrijk: 'S',
  'zeer gewenst': 'S',
  wenselijk: 'S',
  recommended: 'S',
  could: 'C',
  'could have': 'C',
  couldhave: 'C',
  optioneel: 'C',
  optional: 'C',
  'nice to have': 'C',
  nth: 'C',
  gewenst: 'C',
  facultatief: 'C',
  'won t': 'W',
  wont: 'W',
  'won t have': 'W',
  'wont have': 'W',
  would: 'W',
  'would have': 'W',
  'niet nodig': 'W',
  niet: 'W',
  'out of scope': 'W',
  'buiten scope': 'W',
  wens: 'wish',
  wensen: 'wish',
};

const byScheme: Readonly<Record<Scheme, Words>> = {
  moscow: { ...common, m: 'M', s: 'S', c: 'C', w: 'W' },
  demand: { ...common, e: 'M', k: 'M', w: 'wish' },
  height: {
    h: 'M',
    hoog: 'M',
    high: 'M',
    m: 'S',
    middel: 'S',
    midden: 'S',
    gemiddeld: 'S',
    medium: 'S',
    l: 'C',
    laag: 'C',
    low: 'C',
  },
  number: { 1: 'M', 2: 'S', 3: 'C', 4: 'W' },
  tick: { x: 'M', v: 'M', '✓': 'M', '✔': 'M', ja: 'M', yes: 'M', nee: 'W', no: 'W' },
};

/** Tried in this order: the first under which most cells can be read wins. */
const schemes: readonly Scheme[] = ['moscow', 'demand', 'height', 'number', 'tick'];

/** Marks people add to a letter; a question mark is doubt and stays. */
function bare(text: string): string {
  return fold(text.replace(/\([^)]*\)/g, ' '));
}

function lookUp(text: string, scheme: Scheme): Priority | 'wish' | null {
  const words = byScheme[scheme];
  const word = bare(text);
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/** How many of these texts a scheme can read, 0 to 1. */
function share(texts: readonly string[], scheme: Scheme): number {
  return texts.filter((text) => lookUp(text, scheme) !== null).length / texts.length;
}

const LEAST_SHARE = 0.5;

/** The scheme of a column and the share of its filled cells it reads; null when it holds no priorities. */
export function schemeOf(texts: readonly string[]): { readonly scheme: Scheme; readonly share: number } | null {
  if (texts.length === 0) return null;
  // A single E or K decides what a W beside it means.
  const isDemand =
    texts.some((text) => ['e', 'k'].includes(bare(text))) &&
    !texts.some((text) => ['m', 's', 'c'].includes(bare(text)));
  const order = isDemand ? (['demand', ...schemes.filter((one) => one !== 'demand')] as const) : schemes;
  let best: { scheme: Scheme; share: number } | null = null;
  for (const scheme of order) {
    const reached = share(texts, scheme);
    if (reached >= LEAST_SHARE && reached > (best?.share ?? 0)) best = { scheme, share: reached };
  }
  return best;
}

export type PriorityReading =
  | { readonly kind: 'none' }
  /** `wish`: the word was Wens, which the person's setting turned into S or C. */
  | { readonly kind: 'read'; readonly priority: Priority; readonly isWish: boolean }
  /** Readable, but the cell itself doubts: `S?`, `M/S` (the first counts). */
  | { readonly kind: 'doubt'; readonly priority: Priority }
  | { readonly kind: 'unknown' };

const NOTHING = new Set(['', 'nvt', 'n v t', 'n a', 'na', 'geen', 'none', 'tbd', 'ntb', 'n t b']);

/** One cell under the scheme of its column. `wishAs` is what Wens becomes. */
export function readPriority(text: string, scheme: Scheme, wishAs: 'S' | 'C'): PriorityReading {
  if (NOTHING.has(bare(text)) || /^[\s\-–—]*$/.test(text)) return { kind: 'none' };
  const found = lookUp(text, scheme) ?? lookUp(text, 'moscow');
  const isDoubted = text.includes('?');
  if (found !== null && !isDoubted) {
    return { kind: 'read', priority: found === 'wish' ? wishAs : found, isWish: found === 'wish' };
  }
  const first = found ?? lookUp(text.split(/[/,;|?\n]|\bof\b|\bor\b/)[0] ?? '', scheme);
  if (first === null) return { kind: 'unknown' };
  return { kind: 'doubt', priority: first === 'wish' ? wishAs : first };
}
