import { type ColumnContent, contentOf } from './column-content.ts';
import type { Heading } from './heading.ts';
import { type HeaderMatch, headerLanguage, headerMatches } from './header-words.ts';
import { type Field, type Gift, type Meaning, skip } from './meaning.ts';

import type { DecimalMark } from './quantities.ts';
import type { SheetGrid } from './sheet-grid.ts';

type Candidate = { readonly column: number; readonly meaning: Meaning; readonly score: number };

const LEAST_SCORE = 0.3;
const KNOWN_CLIENT = 1.5;

/** How well the cells below bear out what the heading says. */
function weight(field: Field, content: ColumnContent): number {
  if (content.filled === 0) return 0.5;
  const { codes, quantities, priorities, meanLength, yesNo } = content;
  switch (field) {
    case 'code':
      return meanLength > 40 ? 0.2 : 1 + codes * 0.2;
    case 'title':
      return codes > 0.7 || content.isClearlyPriority ? 0.2 : meanLength < 6 ? 0.5 : 1;
    case 'priority':
      return priorities >= 0.5 && yesNo < 0.9 ? 1 + priorities * 0.3 : 0.2;
    case 'value':
      return quantities >= 0.3 ? 1.2 : 0.8;
    case 'standard':
      return quantities >= 0.3 ? 0.5 : 1;
    case 'parties':
      return content.isClearlyPriority ? 0.2 : 1;
    case 'theme':
      return content.isClearlyPriority || codes > 0.9 ? 0.2 : 1;
    case 'legal':
      return yesNo >= 0.5 ? 1.2 : 0.6;
    default:
      return 1;
  }
}

const asField = (field: Field): Meaning => ({ kind: 'field', field });

function byWords(heading: Heading, content: ColumnContent, column: number): readonly Candidate[] {
  const toCandidate = ({ field, score }: HeaderMatch, factor: number): Candidate => ({
    column,
    meaning: asField(field),
    score: score * factor * weight(field, content),
  });
  return [
    ...headerMatches(heading.text).map((match) => toCandidate(match, 1)),
    ...(heading.group === ''
      ? []
      : headerMatches(`${heading.group} ${heading.text}`).map((match) => toCandidate(match, 0.6))),
  ];
}

const giftByField: Partial<Record<Field, Gift>> = {
  priority: 'priority',
  value: 'value',
  note: 'reason',
  why: 'reason',
};

/** A column of one client: its name above it, or above a group of which this is one part. */
function asClient(
  heading: Heading,
  content: ColumnContent,
  column: number,
  isKnown: (name: string) => boolean,
): readonly Candidate[] {
  const [word] = headerMatches(heading.text);
  const gift = word && giftByField[word.field];
  const of = (name: string, gives: Gift, score: number): Candidate[] => [
    { column, meaning: { kind: 'client', name, gives }, score },
  ];
  // `NO` may be a client's badge and `No` a number: a word of the vocabulary needs priorities below it to be a client.
  if (isKnown(heading.text) && (word === undefined || content.isClearlyPriority))
    return of(heading.text, 'cell', KNOWN_CLIENT);
  if (heading.group !== '' && isKnown(heading.group)) return gift ? of(heading.group, gift, KNOWN_CLIENT) : [];
  if (heading.text === '' || heading.text.length > 60 || word !== undefined) return [];
  const group = headerMatches(heading.group)[0]?.field;
  const isGrouped = group === 'parties' || group === 'priority';
  if (isGrouped && (content.priorities >= 0.5 || content.quantities >= 0.5)) return of(heading.text, 'cell', 1);
  return content.isClearlyPriority ? of(heading.text, 'cell', 0.7) : [];
}

/** What a column looks like when its heading says nothing. */
function byContent(content: ColumnContent, column: number, isKnown: (name: string) => boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (field: Field, score: number): number => found.push({ column, meaning: asField(field), score });
  if (content.filled === 0) return found;
  if (content.codes >= 0.7 && content.distinct >= 0.9) add('code', 0.45);
  if (content.isClearlyPriority) add('priority', 0.5);
  if (content.texts.filter(isKnown).length / content.filled >= 0.5) add('parties', 0.55);
  if (content.meanLength >= 12 && content.distinct >= 0.7) add('title', 0.3 + Math.min(content.meanLength, 100) / 1000);
  return found;
}

const keyOf = (meaning: Meaning): string =>
  meaning.kind === 'field' ? meaning.field : meaning.kind === 'client' ? `${meaning.name}\n${meaning.gives}` : '';

/** The best candidates first; each column once, each meaning once. */
function assign(candidates: readonly Candidate[], columns: number): Meaning[] {
  const meanings: Meaning[] = Array.from({ length: columns }, () => skip);
  const taken = new Set<string>();
  const done = new Set<number>();
  const ranked = candidates.toSorted((a, b) => b.score - a.score || a.column - b.column);
  for (const { column, meaning, score } of ranked) {
    if (score < LEAST_SCORE || done.has(column) || taken.has(keyOf(meaning))) continue;
    taken.add(keyOf(meaning));
    done.add(column);
    meanings[column] = meaning;
  }
  return meanings;
}

/** A list says what it asks in some column: without a title, the description is it. */
function withTitle(meanings: readonly Meaning[]): readonly Meaning[] {
  const has = (field: Field): boolean =>
    meanings.some((meaning) => meaning.kind === 'field' && meaning.field === field);
  if (has('title')) return meanings;
  const standIn = (['description', 'why', 'acceptance'] as const).find(has);
  return meanings.map((meaning) =>
    meaning.kind === 'field' && meaning.field === standIn ? asField('title') : meaning,
  );
}

export type ColumnGuess = { readonly columns: readonly Meaning[]; readonly decimals: DecimalMark };

/** Points in a list of English headings, commas elsewhere, unless the cells show otherwise. */
function decimalsOf(headings: readonly Heading[], contents: readonly ColumnContent[]): DecimalMark {
  const texts = contents.flatMap((content) => (content.meanLength < 20 ? content.texts : []));
  const commas = texts.filter((text) => /\d,\d{1,2}(?!\d)/.test(text)).length;
  const points = texts.filter((text) => /\d\.\d{1,2}\s*(%|[\p{L}€]+)$/u.test(text)).length;
  if (commas !== points) return commas > points ? 'comma' : 'point';
  return headerLanguage(headings.map((heading) => heading.text)) === 'en' ? 'point' : 'comma';
}

/** Proposes what each column means, from its heading and from what stands below it. */
export function guessColumns(
  grid: SheetGrid,
  headings: readonly Heading[],
  firstRow: number,
  isKnown: (name: string) => boolean,
): ColumnGuess {
  const contents = headings.map((_, column) => contentOf(grid, column, firstRow, 'comma'));
  const candidates = headings.flatMap((heading, column): readonly Candidate[] => {
    const content = contents[column];
    if (!content) return [];

    const worded = [...asClient(heading, content, column, isKnown), ...byWords(heading, content, column)];
    const found = worded.length > 0 ? worded : byContent(content, column, isKnown);
    // What somebody hid counts only where nothing visible says the same.
    return grid.hiddenColumns.has(column) ? found.map((one) => ({ ...one, score: one.score / 2 })) : found;
  });
  return { columns: withTitle(assign(candidates, headings.length)), decimals: decimalsOf(headings, contents) };
}
