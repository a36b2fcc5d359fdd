import path from 'node:path';
import type { Problem } from '#src/base/result.ts';
import type { Decoded } from '#src/file-format/decode.ts';
import { compactLines } from '#src/file-format/compact-trail.ts';
import { currentVersion } from '#src/file-format/regie-file.ts';
import { companionsOf, isTemporaryOf } from './companions.ts';
import { type Disk, isErrno, removeIfThere } from './disk.ts';
import { DossierStore } from './dossier-store.ts';
import { type Access, accessTo } from './access.ts';
import { type Home, homeAt } from './home.ts';
import { findJournal, journalNotices, onItsCopy, type Unread } from './journal-found.ts';
import type { JournalText } from './journal-text.ts';
import { placeNotices } from './places.ts';
import { type Ports, portsOf } from './ports.ts';
import { attempt, Refused } from './problem-of.ts';
import { readRegie, type Version } from './read-regie.ts';
import { type Replay, replay } from './replay.ts';
import { Sealer } from './sealer.ts';
import { setAside } from './set-aside.ts';
import type { OpenedStore, OpenStore } from './store.ts';

const yearMs = 366 * 24 * 3600 * 1000;

/** [S3] Lock, parse, migrate, check, replay the journal. A file that can't be read is not touched. */
export const openStore: OpenStore = (given, options) =>
  attempt(given, async () => {
    const ports = portsOf(options);
    const file = await realPath(ports.disk, given);
    const access = await accessTo(ports, companionsOf(file), options.mode ?? 'normal');
    try {
      return await opened(ports, file, access);
    } catch (error) {
      await access.lock?.release().catch(() => {});
      throw error;
    }
  });

async function realPath(disk: Disk, given: string): Promise<string> {
  try {
    return await disk.realpath(given);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) throw new Refused('file-missing', { path: given });
    throw error;
  }
}

type Found = { readonly read: Version & Decoded; readonly journal: JournalText | null; readonly replayed: Replay };

async function opened(ports: Ports, file: string, access: Access): Promise<OpenedStore> {
  let { lock } = access;
  const notices: Problem[] = [...access.notices];
  const found = await contents(ports, file, lock !== null);
  const { read, replayed } = found;
  const home = homeAt(ports, file, lock, read.stat, read.state);
  home.edits.push(...replayed.edits);
  notices.push(...read.notices);
  if (lock !== null) {
    const prepared = await attempt(file, () => prepare(ports, home, found));
    if (prepared.ok) notices.push(...prepared.value);
    else {
      notices.push(prepared.problem);
      await attempt(file, async () => lock?.release());
      lock = null;
    }
  }
  const names = await attempt(file, () => ports.disk.list(home.place.folder));
  if (names.ok) notices.push(...placeNotices(file, names.value));
  const { trail, ...rest } = replayed.file;
  const before = new Date(ports.now() - yearMs).toISOString();
  const store = new DossierStore({
    ports,
    home: { ...home, lock },
    file: { ...rest, trail: lock === null ? trail : compactLines(trail, before) },
    savedSeq: read.file.seq,
    savedAt: new Date(Number(read.stat.mtimeNs / 1_000_000n)).toISOString(),
  });
  return { store, notices };
}

/** A reader may meet the file before and the journal after a save of its holder: he looks again. */
async function contents(ports: Ports, file: string, isWriter: boolean): Promise<Found> {
  for (let tries = 1; ; tries += 1) {
    const read = await readRegie(ports.disk, file);
    const journal = await findJournal(ports.disk, companionsOf(file).journal);
    const replayed =
      journal === null ? { file: read.file, edits: [], flaw: null } : replay(read.file, read.state, journal);
    if (isWriter || replayed.flaw !== 'foreign' || tries === 3) return { read, journal, replayed };
    await ports.pause(50);
  }
}

/** What must stand on the disk before anything is written: the copy we go on, and what we could not read. */
async function prepare(ports: Ports, home: Home, { read, journal, replayed }: Found): Promise<readonly Problem[]> {
  const { disk } = ports;
  const { place, generations } = home;
  const notices: Problem[] = [];
  await removeTemporaries(disk, place.folder, place.file);
  const isOlder = read.version < currentVersion;
  const { bytes, state } = read;
  const about = { seq: read.file.seq, requirements: read.file.dossier.requirements.length };
  const kept = await attempt(place.file, () =>
    generations.keep({ bytes, state, reason: isOlder ? 'upgrade' : 'opened', ...about }),
  );
  if (!kept.ok && isOlder) throw new Refused('generation-failed', kept.problem.params);
  if (!kept.ok) notices.push({ ...kept.problem, code: 'generation-failed' });
  if (journal === null) return notices;
  const unread = replayed.flaw === null ? null : await keepUnread(ports, home, journal, replayed);
  return [...notices, ...journalNotices(replayed, unread)];
}

/** [S6] The journal as it stands keeps a name; what it holds on a copy of ours becomes a copy itself. */
async function keepUnread(ports: Ports, home: Home, journal: JournalText, { flaw }: Replay): Promise<Unread> {
  const { generations, place } = home;
  const aside = await setAside(ports.disk, place.journal, 'unread', ports.now());
  if (flaw === 'damaged') {
    await home.journal.rewrite(home);
    return { aside, copy: null };
  }
  const newest = await onItsCopy(generations, journal);
  let copy: string | null = null;
  if (newest !== null && newest.edits.length > 0) {
    const { seq, dossier } = newest.file;
    const sealed = await new Sealer().seal(newest.file);
    copy = await generations.keep({ ...sealed, reason: 'unsaved', seq, requirements: dossier.requirements.length });
  }
  await home.journal.remove();
  return { aside, copy };
}

/** Left by a program that was killed while writing. */
async function removeTemporaries(disk: Disk, folder: string, file: string): Promise<void> {
  await attempt(folder, async () => {
    for (const name of await disk.list(folder)) {
      if (isTemporaryOf(file, name)) await removeIfThere(disk, path.join(folder, name));
    }
  });
}
