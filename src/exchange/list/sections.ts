import { cleanLine } from './fold.ts';
import type { Field } from './meaning.ts';
import type { SheetGrid } from './sheet-grid.ts';

type Columns = ReadonlyMap<Field, readonly number[]>;

export type Sections = {
  /** Titles of rows that only head the rows below them. */
  readonly titles: ReadonlyMap<number, string>;
  /** Rows at the end with a single cell: a total, a version, a footnote. */
  readonly loose: ReadonlySet<number>;
};

const LONGEST_TITLE = 120;
/** More than that and they are no headings but rows of a sparse list. */
const MOST_SHARE = 0.4;
const MOST_CODED = 0.9;
const MARKED = /^(hoofdstuk|thema|deel|perceel|onderdeel|chapter|section|theme|part|[A-Z][.)]|\d+(\.\d+)*[.)]?)\s+\S/i;

function median(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
}

/** Cells of one sheet as the search for headings needs them. */
class Rows {
  readonly #grid: SheetGrid;
  readonly #code: number | null;
  readonly #title: number | null;
  readonly #hasIds: boolean;
  readonly #cells: ReadonlyMap<number, readonly number[]>;
  /** Nearly every row that says more than one thing has a code, so one without is something else. */
  readonly #isCoded: boolean;
  readonly usual: number;

  constructor(grid: SheetGrid, rows: readonly number[], columns: Columns) {
    this.#grid = grid;
    this.#code = columns.get('code')?.[0] ?? null;
    this.#title = columns.get('title')?.[0] ?? null;
    this.#hasIds = columns.has('id');
    this.#cells = new Map(rows.map((row) => [row, this.#filled(row)]));
    this.usual = median([...this.#cells.values()].map((own) => own.length));
    const full = [...this.#cells.values()].filter((own) => own.length > 1);
    const coded = full.filter((own) => this.#code !== null && own.includes(this.#code));
    this.#isCoded = full.length > 0 && coded.length / full.length >= MOST_CODED;
  }

  #filled(row: number): readonly number[] {
    return Array.from({ length: this.#grid.columnCount }, (_, column) => column).filter(
      (column) => this.#grid.cell(row, column) !== null,
    );
  }

  isSingle(row: number): boolean {
    return this.#cells.get(row)?.length === 1;
  }

  /** In Regie's own export a row with nothing but a text where codes stand is the title of a theme. */
  isOwnHeading(row: number): boolean {
    return this.#hasIds && this.isSingle(row) && this.#cells.get(row)?.[0] === this.#code;
  }

  title(row: number): string {
    return cleanLine((this.#cells.get(row) ?? []).map((column) => this.#grid.text(row, column)).join(' '));
  }

  /** One short text, and a sign that it is a heading: merged, numbered, in capitals, or where a code belongs. */
  isHeading(row: number): boolean {
    const [column] = this.#cells.get(row) ?? [];
    const title = this.title(row);
    if (!this.isSingle(row) || title.length > LONGEST_TITLE || /[.;:]$/.test(title) || !/\p{L}/u.test(title))
      return false;
    const isInPlaceOfCode = column === this.#code && !/\d/.test(title);
    const isCapitals = title === title.toUpperCase() && title.length > 3;
    const lacksCode = this.#isCoded && column !== this.#code;
    return this.#grid.spannedRows.has(row) || isCapitals || isInPlaceOfCode || MARKED.test(title) || lacksCode;
  }

  /** A number and a title alone, and the next number goes on from it: `3`, then `3.1`. */
  isNumberedHeading(row: number, next: number | undefined): boolean {
    const own = this.#cells.get(row) ?? [];
    if (this.#code === null || this.#title === null || next === undefined || this.usual < 3) return false;
    if (own.length !== 2 || !own.includes(this.#code) || !own.includes(this.#title)) return false;
    const number = this.#grid.text(row, this.#code).replace(/\.$/, '');
    return this.#grid.text(next, this.#code).startsWith(`${number}.`);
  }
}

/**
 * Heading rows inside a list, such as "Hoofdstuk 2 Beschikbaarheid" in one merged cell. Where the list has a column
 * for themes only merged rows count, and where rows usually say one thing only, none do.
 */
export function findSections(grid: SheetGrid, candidates: readonly number[], columns: Columns): Sections {
  const rows = new Rows(grid, candidates, columns);
  if (rows.usual < 2) return { titles: new Map(), loose: new Set() };
  const isMerged = (row: number): boolean =>
    rows.isOwnHeading(row) || (rows.isSingle(row) && grid.spannedRows.has(row));
  const found = candidates.filter((row, index) =>
    columns.has('theme') ? isMerged(row) : rows.isHeading(row) || rows.isNumberedHeading(row, candidates[index + 1]),
  );
  const isFound = new Set(found);
  const lastFull = candidates.findLast((row) => !isFound.has(row) && !rows.isSingle(row)) ?? -1;
  const before = found.filter((row) => row < lastFull);
  const isSparse = before.length > candidates.length * MOST_SHARE;
  const titles = isSparse ? before.filter(isMerged) : before;
  return {
    titles: new Map(titles.map((row) => [row, rows.title(row)])),
    loose: new Set(found.filter((row) => row > lastFull)),
  };
}
