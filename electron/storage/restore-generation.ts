import { companionsOf } from './companions.ts';
import { type Disk, isErrno, removeIfThere } from './disk.ts';
import { contentsOf } from './dispute.ts';
import { Generations } from './generations.ts';
import { findJournal, onItsCopy } from './journal-found.ts';
import { fileId, journalId, pathOf } from './list-generations.ts';
import { takeLock } from './lock.ts';
import { type Ports, portsOf } from './ports.ts';
import { attempt, Refused } from './problem-of.ts';
import { decoded, readVersion, type Version } from './read-regie.ts';
import { replaceFile } from './replace-file.ts';
import { Sealer } from './sealer.ts';
import { setAside } from './set-aside.ts';
import type { RestoreGeneration } from './store.ts';

/** [S10] */
export const restoreGeneration: RestoreGeneration = (given, id, options) =>
  attempt(given, async () => {
    const ports = portsOf(options);
    const file = await pathOf(ports, given);
    const { lock: place } = companionsOf(file);
    const taken = await takeLock(ports.disk, place, { user: ports.user, program: ports.program, byForce: false });
    if ('heldBy' in taken) throw new Refused('locked', { path: file, user: taken.heldBy.user });
    try {
      await restored(ports, file, id);
    } finally {
      await taken.lock.release().catch(() => {});
    }
    return null;
  });

/** What is wanted is in hand, and what stands there is kept, before anything is written over. */
async function restored(ports: Ports, file: string, id: string): Promise<void> {
  const { disk, pause } = ports;
  const { journal } = companionsOf(file);
  const generations = new Generations(ports, file);
  if (id === fileId) return;
  const bytes = id === journalId ? await newestBytes(disk, journal, generations) : await copyBytes(generations, id);
  const current = await versionAt(disk, file);
  if (current !== null) await keepCurrent(ports, file, generations, current);
  if (id !== journalId) await keepJournal(ports, journal, generations);
  await replaceFile(disk, file, { bytes, mode: current?.stat.mode ?? 0o600, pause });
  await removeIfThere(disk, journal);
}

async function copyBytes(generations: Generations, id: string): Promise<Buffer> {
  const copy = (await generations.list()).find(({ name }) => name === id);
  if (copy === undefined) throw new Refused('generation-missing');
  const bytes = await generations.read(copy);
  if (bytes === undefined) throw new Refused('generation-damaged');
  decoded(bytes);
  return bytes;
}

async function newestBytes(disk: Disk, journal: string, generations: Generations): Promise<Buffer> {
  const text = await findJournal(disk, journal);
  const replayed = text === null ? null : await onItsCopy(generations, text);
  if (replayed === null) throw new Refused('generation-missing');
  return (await new Sealer().seal(replayed.file)).bytes;
}

async function versionAt(disk: Disk, file: string): Promise<Version | null> {
  try {
    return await readVersion(disk, file);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

/** An intact file becomes a copy, so that the restore can be undone; a damaged one stays beside it under another name. */
async function keepCurrent(ports: Ports, file: string, generations: Generations, current: Version): Promise<void> {
  const { bytes, state } = current;
  const readable = await attempt(file, async () => decoded(bytes, state));
  if (readable.ok) await generations.keep({ bytes, state, reason: 'restore', ...contentsOf(bytes) });
  else await setAside(ports.disk, file, 'damaged', ports.now());
}

/** Edits that only the journal holds. */
async function keepJournal(ports: Ports, journal: string, generations: Generations): Promise<void> {
  const text = await findJournal(ports.disk, journal);
  if (text === null || (text.edits.length === 0 && text.unread === null)) return;
  const newest = await onItsCopy(generations, text);
  if (newest === null || newest.flaw !== null) {
    await setAside(ports.disk, journal, 'unread', ports.now());
    return;
  }
  const { seq, dossier } = newest.file;
  const sealed = await new Sealer().seal(newest.file);
  await generations.keep({ ...sealed, reason: 'restore', seq, requirements: dossier.requirements.length });
}
