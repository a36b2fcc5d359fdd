import path from 'node:path';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { companionsOf } from './companions.ts';
import { type Core, moveIn } from './core.ts';
import { exists, removeIfThere } from './disk.ts';
import { type Home, homeAt } from './home.ts';
import { takeLock } from './lock.ts';
import type { Ports } from './ports.ts';
import { frozenOf } from './durable-adapter.ts';
import { attempt, Refused } from './problem-of.ts';
import { replaceFile } from './replace-file.ts';
import { keepCopy, save } from './save.ts';
import type { Sealed } from './sealer.ts';
import { setAside } from './set-aside.ts';
import type { Saved } from './store.ts';

/** Where a file of this name would stand; rejects with `folder-missing`. */
export async function newPlace(ports: Ports, file: string): Promise<string> {
  return path.join(await ports.disk.realpath(path.dirname(file)), path.basename(file));
}

/** [S13] A new locked file with these bytes; refused where one stands, and then nothing is left behind. */
export async function settle(ports: Ports, file: string, { bytes, state }: Sealed): Promise<Home> {
  const { disk } = ports;
  if (await exists(disk, file)) throw new Refused('file-exists', { path: file });
  const place = companionsOf(file);
  const taken = await takeLock(disk, place.lock, { user: ports.user, program: ports.program, byForce: false });
  if ('heldBy' in taken) throw new Refused('locked', { path: file, user: taken.heldBy.user });
  try {
    // Of a file that is gone; its edits may still be wanted.
    if ((await setAside(disk, place.journal, 'unread', ports.now())) !== null) await disk.unlink(place.journal);
    const stat = await replaceFile(disk, file, { bytes, mode: 0o600, isNew: true });
    return homeAt(ports, file, taken.lock, stat, state);
  } catch (error) {
    await taken.lock.release().catch(() => {});
    throw error;
  }
}

/** In a turn of `core.saving`. */
export async function saveAs(core: Core, to: string): Promise<Result<Saved>> {
  if (core.phase === 'closed') return refuse('dossier-closed');
  const { ports, memory } = core;
  const target = await attempt(to, () => newPlace(ports, to));
  if (!target.ok) return target;
  if (target.value === core.home.place.file) return save(core);
  const file = frozenOf(memory.data);
  const sealed = await core.sealer.seal(file);
  const old = core.home;
  const moved = await attempt(target.value, async () => {
    const home = await settle(ports, target.value, sealed);
    await core.appender.turns.run(() => takeAlong(core, home, file.seq));
  });
  if (!moved.ok) return moved;
  await leaveBehind(core, old, sealed, file.seq > core.savedSeq);
  core.phase = 'open';
  core.conflict = null;
  core.failures = 0;
  core.cancelRetry();
  core.savedSeq = file.seq;
  core.savedAt = new Date(ports.now()).toISOString();
  core.tell({ kind: 'saved', savedAt: core.savedAt });
  await keepCopy(core, sealed, file, 'saved');
  return ok({ savedAt: core.savedAt });
}

/** Edits made while the new file was written go into its journal before anything is acknowledged there. */
async function takeAlong(core: Core, home: Home, seq: number): Promise<void> {
  home.edits.push(...core.home.edits.filter((edit) => edit.seq > seq));
  try {
    if (home.edits.length > 0) await home.journal.rewrite(home);
  } catch (error) {
    await removeIfThere(core.ports.disk, home.place.file).catch(() => {});
    await home.journal.remove().catch(() => {});
    await home.lock?.release().catch(() => {});
    throw error;
  }
  moveIn(core, home);
  core.appender.lookAgain();
}

/** The old file gets what it lacks if it can still be had; else its journal stays, and nothing is lost. */
async function leaveBehind(core: Core, old: Home, { bytes, state }: Sealed, lacksEdits: boolean): Promise<void> {
  const { lock } = old;
  if (lock === null) return;
  const { disk, pause } = core.ports;
  const upToDate = await attempt(old.place.file, async () => {
    if (!(await lock.isMine()) || (await old.watch.look()) !== 'same') throw new Refused('changed-on-disk');
    old.watch.expect(state);
    if (lacksEdits) await replaceFile(disk, old.place.file, { bytes, mode: old.watch.mode(), pause });
  });
  await old.journal.let();
  await attempt(old.place.file, async () => {
    if (upToDate.ok) await old.journal.remove();
    await lock.release();
  });
}
