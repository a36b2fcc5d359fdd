import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Steps } from '#src/base/steps.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { applyFitting } from './apply.ts';
import type { Change, Entry, TableName } from './change.ts';
import { diffDossiers } from './diff.ts';
import { fitsOn } from './fits.ts';
import { parseEntry } from './parse-change.ts';
import { reverse } from './reverse.ts';
import { stepsOf } from './steps.ts';
import { tableNames } from './tables.ts';

/** An entry without what it did to each record: enough to list it. */
export type EntryHead = Omit<Entry, 'change'> & {
  /** Records that came, went or became something else, per table; tables without are left out. */
  readonly touched: { readonly [K in TableName]?: number };
  /** It repeats what had been taken back. */
  readonly isRedo: boolean;
  /** It was taken back, and not repeated since. */
  readonly isUndone: boolean;
};

/** Which edits of a trail repeat one that was taken back, and which stand taken back. */
export type Standing = { readonly redone: ReadonlySet<number>; readonly undone: ReadonlySet<number> };

/** `again`: the entries that take back or repeat another one, oldest first; the first for one takes it back, the next repeats it. */
export function standingOf(again: readonly Pick<Entry, 'seq' | 'of'>[]): Standing {
  const redone = new Set<number>();
  const undone = new Set<number>();
  for (const { seq, of } of again) {
    if (of === undefined) continue;
    if (undone.delete(of)) redone.add(seq);
    else undone.add(of);
  }
  return { redone, undone };
}

export type TrailFilter = {
  /** In the author, the words of the label or a text of a record, whatever the case; empty = all. */
  readonly text: string;
  /** Name of who worked; null = anybody. */
  readonly by: string | null;
  /** Entries that touch one of these; none = all. */
  readonly tables: readonly TableName[];
  /** ISO moments: not before, and before; null = open. */
  readonly from: string | null;
  readonly until: string | null;
};

export function headOf({ change, ...entry }: Entry, { redone, undone }: Standing): EntryHead {
  const counts = tableNames.map((table) => [table, stepsOf(change, table).length] as const);
  const touched = Object.fromEntries(counts.filter(([, count]) => count > 0));
  return { ...entry, touched, isRedo: redone.has(entry.seq), isUndone: undone.has(entry.seq) };
}

export function isFilteringTrail({ text, by, tables, from, until }: TrailFilter): boolean {
  return text.trim() !== '' || by !== null || tables.length > 0 || from !== null || until !== null;
}

/** Whether the filter lets this entry through. */
export function passesTrail(entry: Entry, filter: TrailFilter): boolean {
  const { by, tables, from, until } = filter;
  if (by !== null && entry.by !== by) return false;
  if (from !== null && entry.at < from) return false;
  if (until !== null && entry.at >= until) return false;
  if (tables.length > 0 && !tables.some((table) => stepsOf(entry.change, table).length > 0)) return false;
  const wanted = filter.text.trim().toLocaleLowerCase();
  return wanted === '' || says([entry.by, entry.label.params, entry.change], wanted);
}

/** Whether a text anywhere in this data has these words. Ids are texts too: who knows one may look for it. */
function says(data: unknown, wanted: string): boolean {
  if (typeof data === 'string') return data.toLocaleLowerCase().includes(wanted);
  if (typeof data === 'number') return String(data) === wanted;
  return typeof data === 'object' && data !== null && Object.values(data).some((value) => says(value, wanted));
}

/**
 * The change that makes of the dossier of today what it was right after the entry with this number, by taking back what came
 * later: `lines` are the entries after it, oldest first. Refuses with `history-broken` where one can't be taken back any more.
 */
export function* changeBackTo(dossier: Dossier, lines: readonly string[]): Steps<Result<Change>> {
  let then = dossier;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    yield 1 - (at + 1) / lines.length;
    const entry = parseEntry(JSON.parse(lines[at] ?? ''));
    const back = entry.ok ? reverse(entry.value.change) : null;
    if (back === null || !fitsOn(then, back).ok) return refuse('history-broken');
    then = applyFitting(then, back);
  }
  return ok(diffDossiers(dossier, then));
}
