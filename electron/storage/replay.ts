import { parseEntry } from '#src/changes/parse-change.ts';
import { checked } from '#src/changes/check.ts';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import type { JournalEdit, JournalText } from './journal-text.ts';

export type Replay = {
  /** The file with the edits done that it did not hold yet. */
  readonly file: RegieFile;
  readonly edits: readonly JournalEdit[];
  /**
   * `foreign`: the journal goes on another state of the file than this, and holds what this one lacks.
   * `damaged`: an edit could not be read or does not fit; it and those after it are not done.
   */
  readonly flaw: 'foreign' | 'damaged' | null;
};

/** [S6] Does the edits of a journal on the state of the file it belongs to. */
export function replay(file: RegieFile, state: string, journal: JournalText): Replay {
  const nothing: Replay = { file, edits: [], flaw: journal.unread === null ? null : 'damaged' };
  if (!belongs(file, state, journal)) {
    const known = new Set(file.trail);
    return journal.edits.every(({ line }) => known.has(line)) ? nothing : { ...nothing, flaw: 'foreign' };
  }
  const todo = journal.edits.filter(({ seq }) => seq > file.seq);
  let { dossier, seq } = file;
  const done: JournalEdit[] = [];
  for (const edit of todo) {
    const entry = parseEntry(parsed(edit.line));
    const after = entry.ok && edit.seq === seq + 1 ? checked(dossier, entry.value.change) : null;
    if (after === null || !after.ok) break;
    dossier = after.value;
    seq = edit.seq;
    done.push(edit);
  }
  const trail = [...file.trail, ...done.map(({ line }) => line)];
  const flaw = done.length < todo.length ? 'damaged' : nothing.flaw;
  return { file: { dossier, seq, trail }, edits: done, flaw };
}

/** A journal begins on one state of the file; the file may since have been brought up to date with some of its edits. */
function belongs(file: RegieFile, state: string, { base, edits }: JournalText): boolean {
  if (base === state) return true;
  const last = file.trail.at(-1);
  return edits.some(({ seq, line }) => seq === file.seq && line === last);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
