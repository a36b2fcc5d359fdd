import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Change } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import { changeOfPlan } from './change-of-plan.ts';
import { headingsAt } from './detect-header.ts';
import { type Mapping, type MappingFile, withMappingFile } from './mapping.ts';
import type { ImportPlan } from './plan.ts';
import { planImport, type Stamp } from './plan-import.ts';
import type { RowChoices } from './problem.ts';
import { likelySheet, proposeMapping, readSheet } from './read-list.ts';
import { gridOf } from './sheet-grid.ts';

/** The mapping a book is read with: what the file says, and the proposal for the rest. */
export function resolveMapping(dossier: Dossier, book: Book, file: MappingFile | null): Result<Mapping> {
  const named = file?.sheet ?? null;
  const sheet = named === null ? likelySheet(book, dossier.clients) : book.sheets.find(({ name }) => name === named);
  if (sheet === undefined) return refuse('mapping-sheet-unknown', { sheet: named ?? '' });
  if (sheet === null) return refuse('list-empty', { file: book.fileName });
  const headerRow = file?.headerRow === undefined ? undefined : file.headerRow - 1;
  const proposed = proposeMapping(book, sheet, dossier.clients, headerRow);
  if (!file) return ok(proposed);
  const headings = headingsAt(gridOf(sheet), proposed.headerRow).map((heading) => heading.text);
  return withMappingFile(proposed, file, headings);
}

export type Imported = { readonly plan: ImportPlan; readonly change: Change };

/** A book into a dossier under a settled mapping. */
export function importMapped(
  dossier: Dossier,
  book: Book,
  mapping: Mapping,
  choices: RowChoices,
  stamp: Stamp,
): Result<Imported> {
  const sheet = book.sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return refuse('mapping-sheet-unknown', { sheet: mapping.sheet ?? '' });
  if (
    !mapping.columns.some(
      (meaning) => meaning.kind === 'field' && (meaning.field === 'title' || meaning.field === 'code'),
    )
  )
    return refuse('mapping-without-title');
  const plan = planImport(dossier, readSheet(book, sheet, mapping), choices, stamp);
  return ok({ plan, change: changeOfPlan(plan) });
}

/**
 * The whole way for the command line: a book into a dossier with every proposal taken. `mapping` says what to do
 * otherwise. Pure: `stamp` brings the moment and a prefix for new ids.
 */
export function importList(dossier: Dossier, book: Book, mapping: MappingFile | null, stamp: Stamp): Result<Imported> {
  const resolved = resolveMapping(dossier, book, mapping);
  return resolved.ok ? importMapped(dossier, book, resolved.value, {}, stamp) : resolved;
}
