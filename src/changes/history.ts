import type { Assessment } from '#src/dossier/assessment.ts';
import type { Entry } from './change.ts';
import { lockedBy } from './locks.ts';
import { reverse } from './reverse.ts';
import { stepsOf } from './steps.ts';
import { tableNames } from './tables.ts';

/** An edit that can be taken back or repeated: `change` is what it did when it was last done. */
export type Undoable = Pick<Entry, 'seq' | 'label' | 'change'>;

/** What a history needs to know of an entry. */
export type Recorded = Pick<Entry, 'seq' | 'label' | 'change' | 'of'>;

/** Latest last in both: `past` can be undone, `future` was undone and can be redone. */
export type History = { readonly past: readonly Undoable[]; readonly future: readonly Undoable[] };

export const emptyHistory: History = { past: [], future: [] };

/** So many edits can be undone; older ones stay in the trail. */
export const historyLimit = 1000;

/** A window's history after one of its own entries: a new edit clears the future. Foreign entries are not recorded. */
export function recorded(history: History, entry: Recorded): History {
  const after = noted(history, entry);
  return entry.of === undefined ? { past: after.past, future: [] } : after;
}

/** The host's history: it notes the entries of all windows and keeps what any of them may still redo. */
export function noted(history: History, entry: Recorded): History {
  const { past, future } = history;
  if (entry.of === undefined) {
    const locked = lockedBy(entry.change);
    return locked.length === 0 ? { past: withLast(past, entry), future } : { past: beside(past, locked), future };
  }
  const undone = past.findLast((step) => step.seq === entry.of);
  if (undone !== undefined) {
    const change = reverse(entry.change);
    return { past: past.filter((step) => step !== undone), future: withLast(future, { ...undone, change }) };
  }
  const redone = future.findLast((step) => step.seq === entry.of);
  if (redone === undefined) return history;
  return {
    past: withLast(past, { ...redone, change: entry.change }),
    future: future.filter((step) => step !== redone),
  };
}

export function nextUndo(history: History): Undoable | undefined {
  return history.past.at(-1);
}

export function nextRedo(history: History): Undoable | undefined {
  return history.future.at(-1);
}

/** The same history under another number: a window learns the seq of its edit when the host acknowledges it. */
export function renumbered(history: History, from: number, to: number): History {
  const rename = (step: Undoable): Undoable => (step.seq === from ? { ...step, seq: to } : step);
  return { past: history.past.map(rename), future: history.future.map(rename) };
}

/**
 * [TE7] A lock can't be undone, and what was done to the assessment before it neither, nor that its tender or supplier was added: those
 * steps are no longer offered.
 */
function beside(past: readonly Undoable[], locked: readonly Assessment[]): readonly Undoable[] {
  const ids = new Set<string>(locked.map(({ id }) => id));
  const about = new Set<string>(locked.flatMap(({ tender, supplier }) => [tender, supplier]));
  return past.filter(({ change }) => {
    const { tenders, suppliers } = change;
    if ([...(tenders?.added ?? []), ...(suppliers?.added ?? [])].some(({ id }) => about.has(id))) return false;
    return !tableNames
      .flatMap((table) => stepsOf(change, table).map(({ key }) => ({ table, key })))
      .every(({ table, key }) => table === 'assessments' && ids.has(key));
  });
}

function withLast(steps: readonly Undoable[], { seq, label, change }: Undoable): readonly Undoable[] {
  return [...steps.slice(-(historyLimit - 1)), { seq, label, change }];
}
