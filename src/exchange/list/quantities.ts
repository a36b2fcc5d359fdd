import { fold } from './fold.ts';
import { unitName } from './units.ts';

/** What a cell says a parameter should be. `exact`: no word or sign said at least or at most. */
export type Quantity = {
  readonly kind: 'exact' | 'most' | 'least' | 'range';
  /** The value, or the lower side of a range. */
  readonly value: number;
  /** The upper side of a range, else the value. */
  readonly upper: number;
  /** In one spelling, see `unitName`; empty when none was written. */
  readonly unit: string;
};

/** `comma`: 1.250 is a thousand and more, 99,9 has decimals. `point`: the other way round. */
export type DecimalMark = 'comma' | 'point';

const DIGITS = String.raw`\d[\d.,\u00a0']*`;
const number = new RegExp(`^-?${DIGITS}(?:[eE][+-]?\\d+)?$`);

/** A number as written in a list; null when it is none, or could be two. */
export function readNumber(written: string, mark: DecimalMark): number | null {
  const text = written.replace(/[\s\u00a0']/g, '').replace(/[.,]+$/, '');
  if (!number.test(text)) return null;
  const [group, decimal] = mark === 'comma' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  // One mark of the other kind that can't group thousands is a decimal mark after all: 99.9 in a Dutch list.
  const plain = grouped.test(text)
    ? text.replaceAll(group, '').replace(decimal, '.')
    : text.replace(decimal, '.').replace(group, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

const MOST = [
  'max',
  'maximaal',
  'maximum',
  'hoogstens',
  'ten hoogste',
  'niet meer dan',
  'binnen',
  'uiterlijk',
  'tot',
  'at most',
  'within',
  'up to',
  'no more than',
  'less than',
  'minder dan',
];
const LEAST = [
  'min',
  'minimaal',
  'minimum',
  'minstens',
  'ten minste',
  'tenminste',
  'vanaf',
  'at least',
  'from',
  'more than',
  'meer dan',
  'no less than',
];

const amount = `-?${DIGITS}(?:[eE][+-]?\\d+)?`;
const signed = new RegExp(`^(<=|>=|≤|≥|<|>|=|~|±|ca\\.?)?\\s*(€)?\\s*(${amount})\\s*(.*)$`, 's');
const spanned = new RegExp(
  `^(€)?\\s*(${amount})\\s*([^\\d\\s]*)\\s*(?:-|–|—|t/m|tot en met|tot|to|en|and)\\s*(€)?\\s*(${amount})\\s*(.*)$`,
  's',
);

/** A unit is a word or two without figures; more than that is a sentence. */
function isUnit(text: string): boolean {
  return text === '' || (text.length <= 40 && !/\d/.test(text) && text.split(/\s+/).length <= 4);
}

function unitOf(sign: string | undefined, written: string): string {
  const text = written.trim().replace(/[.;,]+$/, '');
  return sign ? ['€', text].filter(Boolean).join(' ') : unitName(text);
}

function range(text: string, mark: DecimalMark): Quantity | null {
  const match = spanned.exec(text);
  if (!match) return null;
  const [, euro, from = '', between = '', euroToo, to = '', rest = ''] = match;
  const value = readNumber(from, mark);
  const upper = readNumber(to, mark);
  if (value === null || upper === null || value > upper || !isUnit(rest)) return null;
  if (between !== '' && rest !== '' && unitName(between) !== unitName(rest)) return null;
  return { kind: 'range', value, upper, unit: unitOf(euro ?? euroToo, rest || between) };
}

function side(sign: string | undefined, word: 'most' | 'least' | null): Quantity['kind'] {
  if (sign === '<=' || sign === '≤' || sign === '<') return 'most';
  if (sign === '>=' || sign === '≥' || sign === '>') return 'least';
  return word ?? 'exact';
}

const sideWords = (
  [
    ['most', MOST],
    ['least', LEAST],
  ] as const
).flatMap(([word, list]) =>
  list.map((one) => ({
    word,
    front: new RegExp(`^${one}\\.?\\s*(?=[\\d€<>≤≥-])`, 'i'),
    // `30 min` are minutes, `min 30` is a minimum
    end: one === 'min' ? null : new RegExp(`(?<=[\\d\\p{L}%])\\s*\\(?${one}\\.?\\)?$`, 'iu'),
  })),
);

/** Takes the word for at most or at least off the front, or off the end (`4 uur max`). */
function sideWord(text: string): { readonly word: 'most' | 'least' | null; readonly rest: string } {
  for (const { word, front, end } of sideWords) {
    if (front.test(text)) return { word, rest: text.replace(front, '') };
    if (end?.test(text)) return { word, rest: text.replace(end, '') };
  }
  return { word: null, rest: text };
}

/** Longer texts are sentences; also keeps hostile cells away from the patterns. */
const LONGEST = 80;

/** `max 4u`, `≤ 4 uur`, `24 mnd`, `99,9%`, `8-24 uur`, `tussen 8 en 24 uur`; null when it is no such thing. */
export function readQuantity(written: string, mark: DecimalMark): Quantity | null {
  if (written.length > LONGEST) return null;
  const text = written.trim().replace(/^(tussen|between|van|from)\s+(?=\S+.*\s(en|and|tot|to)\s)/i, '');
  const between = range(text, mark);
  if (between) return between;
  const { word, rest } = sideWord(text);
  const match = signed.exec(rest.trim());
  if (!match) return null;
  const [, sign, euro, figure = '', unit = ''] = match;
  const value = readNumber(figure, mark);
  if (value === null || !isUnit(unit)) return null;
  return { kind: side(sign, word), value, upper: value, unit: unitOf(euro, unit) };
}

/** Euros of a cell: `€ 85.000`, `85k`, `1,2 mln`; `isThousands` when the heading says so. Returns thousands. */
export function readCostK(written: string, mark: DecimalMark, isThousands: boolean): number | null {
  if (written.length > LONGEST) return null;
  const match =
    /^(-)?\s*(?:€|eur|euro)?\s*(-?[\d.,\s\u00a0']+)\s*(k|k€|mln|miljoen|m|million)?(?:,-|,–|\.-)?\s*(?:€|eur|euro)?$/i.exec(
      written.trim(),
    );
  if (!match) return null;
  const value = readNumber(match[2] ?? '', mark);
  if (value === null) return null;
  const scale = fold(match[3] ?? '');
  const inK =
    scale.startsWith('k') || (scale === '' && isThousands) ? value : scale === '' ? value / 1000 : value * 1000;
  return Number((match[1] ? -inK : inK).toPrecision(12));
}
