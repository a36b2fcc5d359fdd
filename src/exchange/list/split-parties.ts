import type { Priority } from '#src/dossier/position.ts';
import { cleanLine, fold } from './fold.ts';

/** Whom one cell names. `priority` is given where the cell itself says it: `OW: M, ZU: S`. */
export type Mentions = {
  readonly kind: 'none' | 'names' | 'all';
  readonly names: readonly { readonly spelling: string; readonly priority: Priority | null }[];
  /** For `all`: how many the cell says they are (`alle 4`), null when it does not; `names` are then the exceptions. */
  readonly count: number | null;
};

const numerals = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const WHO =
  '(?:gemeenten?|partijen|opdrachtgevers|deelnemers|klanten|organisaties|clients|parties|municipalities|customers)';
const ALL = new RegExp(
  `^(?:allen|allemaal|iedereen|everyone|everybody|(?:alle|al|all)(?: (?:de|the))?(?: (\\d{1,3}|${numerals.join('|')}))?(?: ${WHO})?|${WHO} allen)` +
    `(?:[ ,(]+(?:behalve|m\\.?u\\.?v\\.?|uitgezonderd|met uitzondering van|excl\\.?|exclusief|zonder|except(?: for)?|but not|but) +(.+?)\\)?)?$`,
  'i',
);
const NOBODY = new Set([
  '',
  'nvt',
  'n v t',
  'n a',
  'na',
  'geen',
  'niemand',
  'none',
  'nobody',
  'tbd',
  'ntb',
  'n t b',
  'onbekend',
]);
const STRONG = /[,;/+&\n|]| plus /i;
const AND = /\s+(?:en|and|und)\s+/i;

const isNobody = (text: string): boolean => NOBODY.has(fold(text));

function strongParts(text: string): readonly string[] {
  return text
    .split(STRONG)
    .map((part) => cleanLine(part).replace(/^[-•*]\s+/, ''))
    .filter((part) => !isNobody(part));
}

function numeral(word: string | undefined): number | null {
  if (word === undefined) return null;
  const index = numerals.indexOf(word.toLowerCase());
  return index >= 0 ? index + 2 : Number(word);
}

/** `Oosterwaard: M` and `Oosterwaard (M)` name a party and its priority; other brackets are remarks. */
function named(part: string): Mentions['names'][number] {
  const match = /^(.+?)\s*(?:[:=]\s*|\()([MSCW])\)?$/.exec(part);
  const spelling = (match?.[1] ?? part).replace(/\([^)]*\)/g, ' ').trim();
  return { spelling: cleanLine(spelling), priority: (match?.[2] as Priority | undefined) ?? null };
}

/**
 * Splits the cells of a party column. `en` parts two names, but also stands inside names (Bergen en Dal): it parts
 * only what is known, or what the column also writes elsewhere.
 */
export function partySplitter(
  texts: readonly string[],
  isKnown: (spelling: string) => boolean,
): (text: string) => Mentions {
  const wholes = new Set<string>();
  const halves = new Map<string, Set<string>>();
  for (const part of texts.flatMap(strongParts)) {
    const pieces = part.split(AND);
    if (pieces.length === 1) wholes.add(fold(part));
    for (const piece of pieces) halves.set(fold(piece), (halves.get(fold(piece)) ?? new Set()).add(fold(part)));
  }
  const isOwn = (piece: string): boolean =>
    wholes.has(fold(piece)) || (halves.get(fold(piece))?.size ?? 0) > 1 || isKnown(piece);
  const names = (text: string): Mentions['names'] => {
    if (isKnown(text)) return [named(text)];
    const parts = strongParts(text).flatMap((part) => {
      const pieces = part.split(AND);
      return pieces.length > 1 && !isKnown(part) && pieces.some(isOwn)
        ? pieces.filter((one) => !isNobody(one))
        : [part];
    });
    return parts.map(named).filter(({ spelling }) => spelling !== '');
  };
  return (text) => {
    if (isNobody(text)) return { kind: 'none', names: [], count: null };
    const all = ALL.exec(cleanLine(text));
    if (!all) return { kind: 'names', names: names(text), count: null };
    return { kind: 'all', names: all[2] ? names(all[2]) : [], count: numeral(all[1]) };
  };
}
