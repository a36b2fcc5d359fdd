import type { Heading } from './heading.ts';
import type { Mapping } from './mapping.ts';
import type { Field, Gift } from './meaning.ts';
import { findSections } from './sections.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** What one row of a list says, sorted by meaning; nothing is interpreted yet. */
export type ListRow = {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** The heading row this row stands under, where the list has those. */
  readonly section: string | null;
  /** Cleaned; several columns with one meaning are joined by newlines. */
  readonly text: (field: Field) => string;
  /** The first column with that meaning. */
  readonly column: (field: Field) => number | null;
  readonly clients: readonly ClientCell[];
};

export type ClientCell = {
  readonly name: string;
  readonly gives: Gift;
  readonly text: string;
  readonly column: number;
};

/** What the rows below the headings are. */
export type ListRows = {
  readonly rows: readonly ListRow[];
  /** Rows that only head the ones below them. */
  readonly sectionRows: readonly number[];
  /** Rows with a single remark and nothing below them: a total, a version, a footnote. */
  readonly looseRows: readonly number[];
};

function columnsByField(mapping: Mapping): ReadonlyMap<Field, readonly number[]> {
  const columns = new Map<Field, number[]>();
  mapping.columns.forEach((meaning, column) => {
    if (meaning.kind === 'field') columns.set(meaning.field, [...(columns.get(meaning.field) ?? []), column]);
  });
  return columns;
}

/** Headings are repeated at the top of every printed page in some lists. */
function isHeadingAgain(grid: SheetGrid, row: number, headings: readonly Heading[]): boolean {
  let same = 0;
  let filled = 0;
  headings.forEach(({ text }, column) => {
    const own = grid.text(row, column);
    if (own === '') return;
    filled++;
    if (own === text) same++;
  });
  return filled > 1 && same / filled >= 0.6;
}

/** The rows under the headings that say something about a requirement. */
export function readRows(grid: SheetGrid, headings: readonly Heading[], mapping: Mapping): ListRows {
  const columns = columnsByField(mapping);
  const candidates: number[] = [];
  for (let row = mapping.headerRow + 1; row < grid.rowCount; row++) {
    const isFilled = headings.some((_, column) => grid.cell(row, column) !== null);
    if (isFilled && !isHeadingAgain(grid, row, headings)) candidates.push(row);
  }
  const { titles, loose } = findSections(grid, candidates, columns);
  let section: string | null = null;
  const rows: ListRow[] = [];
  for (const row of candidates) {
    const title = titles.get(row);
    if (title !== undefined) section = title;
    else if (!loose.has(row)) rows.push(toRow(grid, row, section, columns, mapping));
  }
  return { rows, sectionRows: [...titles.keys()], looseRows: [...loose] };
}

/** Excel takes a code such as `2-10` for the second of October; the day and month say what was typed. */
function codeText(grid: SheetGrid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (cell?.kind !== 'date') return grid.text(row, column);
  return `${Number(cell.iso.slice(8, 10))}-${Number(cell.iso.slice(5, 7))}`;
}

function toRow(
  grid: SheetGrid,
  row: number,
  section: string | null,
  columns: ReadonlyMap<Field, readonly number[]>,
  mapping: Mapping,
): ListRow {
  return {
    row,
    section,
    text: (field) =>
      (columns.get(field) ?? [])
        .map((column) => (field === 'code' ? codeText(grid, row, column) : grid.text(row, column)))
        .filter((text) => text !== '')
        .join('\n'),
    column: (field) => columns.get(field)?.[0] ?? null,
    clients: mapping.columns.flatMap((meaning, column) => {
      const text = meaning.kind === 'client' ? grid.text(row, column) : '';
      return meaning.kind === 'client' && text !== ''
        ? [{ name: meaning.name, gives: meaning.gives, text, column }]
        : [];
    }),
  };
}
