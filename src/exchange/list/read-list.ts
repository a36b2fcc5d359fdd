import type { Client } from '#src/dossier/client.ts';
import type { Book, Sheet } from '#src/exchange/sheet/book.ts';
import { withoutApostrophe } from '#src/exchange/sheet/formula.ts';
import { detectHeader, headingsAt } from './detect-header.ts';
import type { Heading } from './heading.ts';
import { fold } from './fold.ts';
import { type ColumnGuess, guessColumns } from './guess-columns.ts';
import { type ListRows, readRows } from './list-rows.ts';
import type { Mapping } from './mapping.ts';
import { isOwnExport, ownColumns } from './own-export.ts';
import { asParties, knownTo, readParties } from './party-mentions.ts';
import { type Scheme, schemeOf } from './priority-words.ts';
import { gridOf, type SheetGrid } from './sheet-grid.ts';

/** A sheet read under a mapping: rows by meaning, still without a dossier. */
export type ReadList = {
  readonly fileName: string;
  readonly sheetName: string;
  readonly grid: SheetGrid;
  readonly headings: readonly Heading[];
  readonly mapping: Mapping;
  readonly rows: ListRows;
  /** What words a column of priorities uses, by column. */
  readonly schemes: ReadonlyMap<number, Scheme>;
};

/** The client a file or sheet is named after, when it is exactly one. */
function clientInName(name: string, clients: readonly Client[]): string | null {
  const words = ` ${fold(name)} `;
  const named = clients.filter((client) => client.kind !== 'ssc' && words.includes(` ${fold(client.name)} `));
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

/** Only Regie's own CSV has apostrophes before texts that look like formulas; those of others are theirs. */
function openGrid(book: Book, sheet: Sheet, headerRow: number): { grid: SheetGrid; headings: readonly Heading[] } {
  const grid = gridOf(sheet);
  const headings = headingsAt(grid, headerRow);
  const isMarked = book.kind === 'csv' && isOwnExport(headings);
  return { grid: isMarked ? gridOf(sheet, withoutApostrophe) : grid, headings };
}

const MOST_ROUNDS = 4;

/**
 * What the columns mean. A heading may be the name of a party that only the list's own party column makes known, so
 * the guess is repeated with the parties it found; a second import, which knows them, then guesses the same.
 */
function guess(grid: SheetGrid, headings: readonly Heading[], clients: readonly Client[], base: Mapping): ColumnGuess {
  let parties = asParties(clients);
  let columns = guessColumns(grid, headings, base.headerRow + 1, knownTo(parties));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mapping = { ...base, ...columns };
    const { groups } = readParties(readRows(grid, headings, mapping).rows, clients, mapping).parties;
    if (groups.length <= parties.length) break;
    parties = groups;
    columns = guessColumns(grid, headings, base.headerRow + 1, knownTo(parties));
  }
  return columns;
}

/** How a sheet would be read if nobody said otherwise. `headerRow` is given when the person moved it. */
export function proposeMapping(book: Book, sheet: Sheet, clients: readonly Client[], headerRow?: number): Mapping {
  const header = headerRow ?? detectHeader(gridOf(sheet));
  const { grid, headings } = openGrid(book, sheet, header);
  const base: Mapping = {
    sheet: sheet.name,
    headerRow: header,
    columns: [],
    decimals: 'comma',
    wishAs: 'S',
    priorityFor: clientInName(sheet.name, clients) ?? clientInName(book.fileName, clients),
    parties: {},
  };
  const found = ownColumns(headings) ?? guess(grid, headings, clients, base);
  return { ...base, columns: found.columns, decimals: found.decimals };
}

function schemesOf(grid: SheetGrid, mapping: Mapping): ReadonlyMap<number, Scheme> {
  const schemes = new Map<number, Scheme>();
  mapping.columns.forEach((meaning, column) => {
    const holds =
      meaning.kind === 'client'
        ? meaning.gives !== 'reason' && meaning.gives !== 'value'
        : meaning.kind === 'field' && meaning.field === 'priority';
    if (!holds) return;
    const texts: string[] = [];
    for (let row = mapping.headerRow + 1; row < grid.rowCount; row++) {
      const text = grid.text(row, column);
      if (text !== '') texts.push(text);
    }
    const found = schemeOf(texts);
    if (found) schemes.set(column, found.scheme);
  });
  return schemes;
}

/** Reads a sheet as the mapping says. */
export function readSheet(book: Book, sheet: Sheet, mapping: Mapping): ReadList {
  const { grid, headings } = openGrid(book, sheet, mapping.headerRow);
  return {
    fileName: book.fileName,
    sheetName: sheet.name,
    grid,
    headings,
    mapping,
    rows: readRows(grid, headings, mapping),
    schemes: schemesOf(grid, mapping),
  };
}

/** How much a sheet looks like a list: Regie's own before all, else columns understood, then rows. */
function likeliness(book: Book, sheet: Sheet, clients: readonly Client[]): number {
  if (sheet.rows.length === 0) return -1;
  const meant = proposeMapping(book, sheet, clients).columns.filter((meaning) => meaning.kind !== 'skip');
  const isOwn = meant.some((meaning) => meaning.kind === 'field' && meaning.field === 'id');
  const score = (isOwn ? 1e6 : meant.length * 100) + Math.min(sheet.rows.length, 99);
  return sheet.isHidden ? score / 10 : score;
}

/** The sheet that looks most like a list; null when all are empty. */
export function likelySheet(book: Book, clients: readonly Client[]): Sheet | null {
  let best: Sheet | null = null;
  let most = -1;
  for (const sheet of book.sheets) {
    const score = likeliness(book, sheet, clients);
    if (score > most) {
      best = sheet;
      most = score;
    }
  }
  return best;
}
