import { ok, refuse, type Result } from '#src/base/result.ts';
import { cleanLine, fold } from './fold.ts';
import { type Field, fields, type Gift, gifts, type Meaning, skip } from './meaning.ts';
import type { DecimalMark } from './quantities.ts';
import { columnName } from './sheet-grid.ts';

/** How a list is to be read: what the person agreed to, remembered for lists with the same headings. */
export type Mapping = {
  /** By name; null = the first that looks like a list. */
  readonly sheet: string | null;
  /** Zero-based. */
  readonly headerRow: number;
  /** By column. */
  readonly columns: readonly Meaning[];
  readonly decimals: DecimalMark;
  /** What Wens becomes. */
  readonly wishAs: 'S' | 'C';
  /** Whose the priorities are in a list that names no parties: a client's name, `*` = all, null = nobody's. */
  readonly priorityFor: string | null;
  /** Decided spellings of parties: a client's name, or null for nobody. */
  readonly parties: Readonly<Record<string, string | null>>;
};

/** A mapping as people write it: rows from 1, columns by letter or heading. Everything but `columns` may be left out. */
export type MappingFile = {
  readonly sheet?: string | null;
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, string | { readonly client: string; readonly gives?: Gift }>>;
  readonly decimals?: DecimalMark;
  readonly wishAs?: 'S' | 'C';
  readonly priorityFor?: string | null;
  readonly parties?: Readonly<Record<string, string | null>>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 500;
const isNameOrNull = (value: unknown): value is string | null => value === null || isName(value);

const isMeaning = (value: unknown): boolean =>
  value === 'skip' ||
  fields.includes(value as Field) ||
  (isRecord(value) && isName(value.client) && (value.gives === undefined || gifts.includes(value.gives as Gift)));

const isMapOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.entries(value).every(([key, item]) => isName(key) && isItem(item));

const checks: Readonly<Record<keyof MappingFile, (value: unknown) => boolean>> = {
  sheet: isNameOrNull,
  headerRow: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 50_000,
  columns: (value) => isMapOf(value, isMeaning),
  decimals: (value) => value === 'comma' || value === 'point',
  wishAs: (value) => value === 'S' || value === 'C',
  priorityFor: isNameOrNull,
  parties: (value) => isMapOf(value, isNameOrNull),
};

/** Checks a mapping from outside: a file for the command line, or one remembered in the settings. */
export function parseMapping(value: unknown): Result<MappingFile> {
  if (!isRecord(value)) return refuse('mapping-not-valid', { part: '' });
  for (const [part, item] of Object.entries(value)) {
    const isValid = Object.hasOwn(checks, part) && checks[part as keyof MappingFile](item);
    if (!isValid) return refuse('mapping-not-valid', { part: part.slice(0, 60) });
  }
  return ok(value as MappingFile);
}

function toMeaning(written: string | { readonly client: string; readonly gives?: Gift }): Meaning {
  if (typeof written !== 'string') return { kind: 'client', name: written.client, gives: written.gives ?? 'cell' };
  return written === 'skip' ? skip : { kind: 'field', field: written as Field };
}

function fromMeaning(meaning: Meaning): string | { client: string; gives: Gift } {
  if (meaning.kind === 'client') return { client: meaning.name, gives: meaning.gives };
  return meaning.kind === 'skip' ? 'skip' : meaning.field;
}

/** Column numbers of the keys of a mapping file: a heading as it stands in the list, else a letter. */
function columnOf(key: string, headings: readonly string[]): number {
  const byHeading = headings.findIndex((heading) => heading !== '' && fold(heading) === fold(key));
  if (byHeading >= 0) return byHeading;
  return headings.findIndex((_, column) => columnName(column) === key.trim().toUpperCase());
}

/** What the file says over what was guessed; columns the file does not name are skipped when it names any. */
export function withMappingFile(guessed: Mapping, file: MappingFile, headings: readonly string[]): Result<Mapping> {
  let columns = guessed.columns;
  if (file.columns) {
    const given = headings.map(() => skip);
    for (const [key, written] of Object.entries(file.columns)) {
      const column = columnOf(key, headings);
      if (column < 0) return refuse('mapping-column-unknown', { column: cleanLine(key).slice(0, 60) });
      given[column] = toMeaning(written);
    }
    columns = given;
  }
  return ok({
    ...guessed,
    columns,
    decimals: file.decimals ?? guessed.decimals,
    wishAs: file.wishAs ?? guessed.wishAs,
    priorityFor: file.priorityFor === undefined ? guessed.priorityFor : file.priorityFor,
    parties: { ...guessed.parties, ...file.parties },
  });
}

/** The mapping to remember or to hand to the command line. */
export function toMappingFile(mapping: Mapping): MappingFile {
  const columns = mapping.columns.flatMap((meaning, column) =>
    meaning.kind === 'skip' ? [] : [[columnName(column), fromMeaning(meaning)] as const],
  );
  return { ...mapping, headerRow: mapping.headerRow + 1, columns: Object.fromEntries(columns) };
}

/** Lists with the same headings in the same places share a remembered mapping. */
export function fingerprint(headings: readonly string[]): string {
  return headings.map(fold).join('|').slice(0, 2000);
}
