import type { Problem } from '#src/base/result.ts';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import { type Disk, isErrno, readWhole } from './disk.ts';
import type { Generations } from './generations.ts';
import { type JournalText, readJournal } from './journal-text.ts';
import { decoded } from './read-regie.ts';
import { type Replay, replay } from './replay.ts';
import { Refused } from './problem-of.ts';

/** null: there is none. */
export async function findJournal(disk: Disk, path: string): Promise<JournalText | null> {
  try {
    return readJournal((await readWhole(disk, path)).bytes);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The newest state a journal can give by itself: the copy it goes on, with its edits done. */
export async function onItsCopy(generations: Generations, journal: JournalText): Promise<Replay | null> {
  for (const copy of await generations.list()) {
    if (journal.base?.startsWith(copy.state) !== true) continue;
    const file = await readCopy(generations, copy);
    if (file !== null) return replay(file, journal.base, journal);
  }
  return null;
}

/** null: damaged, or of a kind we can't read. */
export async function readCopy(
  generations: Generations,
  copy: Parameters<Generations['read']>[0],
): Promise<RegieFile | null> {
  try {
    const bytes = await generations.read(copy);
    return bytes === undefined ? null : decoded(bytes).file;
  } catch (error) {
    if (error instanceof Refused || isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Where a journal went that could not be replayed, and the copy that holds what it brought, where there is one. */
export type Unread = { readonly aside: string | null; readonly copy: string | null };

/** [S22] What to tell of a journal that was found when its file was opened; a copy can be merged in. */
export function journalNotices({ edits, flaw }: Replay, unread: Unread | null): readonly Problem[] {
  const recovered = edits.length > 0 ? [{ code: 'edits-recovered', params: { count: edits.length } }] : [];
  if (flaw === null) return recovered;
  const copy = unread?.copy ?? null;
  const params = { file: unread?.aside ?? '', ...(copy !== null && { copy }) };
  return [...recovered, { code: `journal-${flaw}`, params }];
}
