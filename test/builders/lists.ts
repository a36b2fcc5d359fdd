import type { Dossier } from '#src/dossier/dossier.ts';
import { importList } from '#src/exchange/list/import-list.ts';
import type { MappingFile } from '#src/exchange/list/mapping.ts';
import type { Book, Sheet, SheetCell } from '#src/exchange/sheet/book.ts';
import { applyChange } from '#src/changes/apply.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';

export type Written = string | number | null | SheetCell;

function cell(written: Written): SheetCell | null {
  if (written === null || written === '') return null;
  if (typeof written === 'string') return { kind: 'text', text: written };
  return typeof written === 'number' ? { kind: 'number', value: written, text: String(written) } : written;
}

export function sheetOf(rows: readonly (readonly Written[])[], fields: Partial<Sheet> = {}): Sheet {
  const cells = rows.map((row) => row.map(cell));
  return { name: 'Blad1', isHidden: false, merges: [], hiddenRows: [], hiddenColumns: [], ...fields, rows: cells };
}

/** A workbook with these sheets; a plain table of cells is one sheet. */
export function bookOf(sheets: readonly Sheet[], fields: Partial<Book> = {}): Book {
  return { fileName: 'eisen.xlsx', kind: 'xlsx', encoding: null, delimiter: null, notices: [], ...fields, sheets };
}

export const listOf = (...rows: readonly (readonly Written[])[]): Book => bookOf([sheetOf(rows)]);

export const stamp = { now: '2026-06-16T09:00:00Z', idPrefix: 'n' } as const;

/** The plan and change of a book into a dossier; fails when the book is refused. */
export function imported(book: Book, dossier: Dossier = emptyDossier, mapping: MappingFile | null = null) {
  const result = importList(dossier, book, mapping, stamp);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return { ...result.value, after: applyChange(dossier, result.value.change) };
}

/** What of a plan's problems tests look at. */
export function problemsOf(plan: ReturnType<typeof imported>['plan']): readonly (readonly [number, string])[] {
  return plan.problems.map(({ row, code }) => [row, code] as const);
}
