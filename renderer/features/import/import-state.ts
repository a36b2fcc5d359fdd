import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { freshId, now } from '#renderer/store/fresh.ts';
import { type ImportSource, setImportSource, useImportSource } from '#renderer/store/import-source.ts';
import { changeSettings, currentSettings } from '#renderer/store/settings.ts';
import type { Problem } from '#src/base/result.ts';
import type { Book, Sheet } from '#src/exchange/sheet/book.ts';
import { headingsOf, rememberedMapping } from '#src/exchange/list/remembered-mapping.ts';
import { fingerprint, type Mapping, toMappingFile } from '#src/exchange/list/mapping.ts';
import type { Meaning } from '#src/exchange/list/meaning.ts';
import type { Stamp } from '#src/exchange/list/plan-import.ts';
import type { RowChoice, RowChoices } from '#src/exchange/list/problem.ts';
import { likelySheet, proposeMapping } from '#src/exchange/list/read-list.ts';

/** A list on its way into the dossier; nothing of it is saved before the person agrees. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly source: ImportSource; readonly job: string }
  | { readonly kind: 'refused'; readonly source: ImportSource; readonly problem: Problem }
  | {
      readonly kind: 'open';
      readonly source: ImportSource;
      readonly book: Book;
      readonly sheet: Sheet;
      readonly mapping: Mapping;
      readonly choices: RowChoices;
      readonly stamp: Stamp;
      readonly isRemembered: boolean;
      /** Laid out as the person did the last time. */
      readonly isFromMemory: boolean;
      /** Row to show in the sheet, because a button asked for it. */
      readonly shownRow: number | null;
    };
export type OpenImport = Extract<ImportState, { kind: 'open' }>;

export const useImport = create<ImportState>()(() => ({ kind: 'none' }));

const set = (state: ImportState): void => useImport.setState(state, true);

function change(update: (open: OpenImport) => OpenImport): void {
  const state = useImport.getState();
  if (state.kind === 'open') set(update(state));
}

function changeMapping(update: (mapping: Mapping) => Mapping): void {
  change((open) => ({ ...open, mapping: update(open.mapping) }));
}

/** The sheet as the person laid out one with these headings before, or as the program proposes. */
function withSheet(
  book: Book,
  sheet: Sheet,
  headerRow?: number,
): Pick<OpenImport, 'sheet' | 'mapping' | 'isFromMemory' | 'choices'> {
  const proposed = proposeMapping(book, sheet, currentDossier().clients, headerRow);
  const known = currentSettings().mappings[fingerprint(headingsOf(sheet, proposed.headerRow))];
  const mapping = known === undefined ? null : rememberedMapping(sheet, proposed, known);
  return { sheet, mapping: mapping ?? proposed, isFromMemory: mapping !== null, choices: {} };
}

/** Reads a list in the host's worker; what comes back is only looked at until `apply`. */
export async function readSource(source: ImportSource): Promise<void> {
  const job = freshId();
  set({ kind: 'reading', source, job });
  const read = await callHost('lists.read', { job, fileName: source.fileName, bytes: source.bytes });
  const state = useImport.getState();
  if (state.kind !== 'reading' || state.job !== job) return;
  if (!read.ok) return set({ kind: 'refused', source, problem: read.problem });
  const book = read.value;
  const sheet = likelySheet(book, currentDossier().clients);
  if (!sheet)
    return set({ kind: 'refused', source, problem: { code: 'list-empty', params: { file: source.fileName } } });
  const stamp: Stamp = { now: now(), idPrefix: freshId() };
  set({ kind: 'open', source, book, stamp, isRemembered: true, shownRow: null, ...withSheet(book, sheet) });
}

/** The list the start screen or a drop left waiting, once. */
export function takeWaitingSource(): void {
  const { source } = useImportSource.getState();
  if (source === null) return;
  setImportSource(null);
  void readSource(source);
}

export function closeImport(): void {
  set({ kind: 'none' });
}

export function chooseSheet(name: string): void {
  change((open) => {
    const sheet = open.book.sheets.find((one) => one.name === name);
    return sheet ? { ...open, ...withSheet(open.book, sheet), shownRow: null } : open;
  });
}

export function setHeaderRow(row: number): void {
  change((open) => ({ ...open, ...withSheet(open.book, open.sheet, row) }));
}

/** A field belongs to one column: the column that had it before is skipped. */
export function setMeaning(column: number, meaning: Meaning): void {
  const isSame = (other: Meaning): boolean =>
    meaning.kind === 'field' && other.kind === 'field' && other.field === meaning.field;
  changeMapping((mapping) => ({
    ...mapping,
    columns: mapping.columns.map((other, at) => (at === column ? meaning : isSame(other) ? { kind: 'skip' } : other)),
  }));
}

/** Which party a spelling means: a name, or null for nobody. */
export function setParty(spelling: string, name: string | null): void {
  changeMapping((mapping) => ({ ...mapping, parties: { ...mapping.parties, [spelling]: name } }));
}

export function setWishAs(wishAs: 'S' | 'C'): void {
  changeMapping((mapping) => ({ ...mapping, wishAs }));
}

export function setPriorityFor(priorityFor: string | null): void {
  changeMapping((mapping) => ({ ...mapping, priorityFor }));
}

export function setRowChoice(row: number, choice: RowChoice): void {
  change((open) => ({ ...open, choices: { ...open.choices, [row]: { ...open.choices[row], ...choice } } }));
}

export function setRemembered(isRemembered: boolean): void {
  change((open) => ({ ...open, isRemembered }));
}

export function showRow(shownRow: number): void {
  change((open) => ({ ...open, shownRow }));
}

/** Keeps the layout for the next list with these headings. */
export function rememberMapping({ sheet, mapping }: OpenImport): void {
  const key = fingerprint(headingsOf(sheet, mapping.headerRow));
  void changeSettings({ mappings: { ...currentSettings().mappings, [key]: toMappingFile(mapping) } });
}
