import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Core } from './core.ts';
import { decoded, readRegie, readVersion } from './read-regie.ts';
import { keepCopy, save } from './save.ts';
import { frozenOf, liveOf } from './durable-adapter.ts';
import { attempt, Refused } from './problem-of.ts';
import type { Saved } from './store.ts';

// [S9] The two ways out after the file changed on disk. Both keep what loses as a copy first.

/** In a turn of `core.saving`. */
export async function keepMine(core: Core): Promise<Result<Saved>> {
  if (core.phase !== 'open') return refuse('read-only');
  const { home, ports } = core;
  const freed = await attempt(home.place.file, async () => {
    switch (await home.watch.look()) {
      case 'same':
        return;
      case 'removed':
        home.watch.wrote(null, '');
        return;
      case 'changed': {
        const { bytes, state, stat } = await readVersion(ports.disk, home.place.file);
        await home.generations.keep({ bytes, state, reason: 'theirs', ...contentsOf(bytes) });
        home.watch.wrote(stat, state);
      }
    }
  });
  if (!freed.ok) return freed;
  core.conflict = null;
  return save(core, true);
}

/** In a turn of `core.saving`. Refused when their file can't be read: then nothing changed. */
export async function reload(core: Core): Promise<Result<null>> {
  const { home, ports, sealer, memory } = core;
  const mine = frozenOf(memory.data);
  const theirs = await attempt(home.place.file, () => readRegie(ports.disk, home.place.file));
  if (!theirs.ok) return theirs;
  const kept = await keepCopy(core, await sealer.seal(mine), mine, 'mine');
  if (!kept.ok) return kept;
  const { file, state, stat } = theirs.value;
  await core.appender.turns.run(async () => {
    memory.data = liveOf(file);
    home.base = state;
    home.edits.splice(0);
    core.appender.restart({ code: 'changed-on-disk', params: { path: home.place.file } });
    // Left behind it is no harm: it goes on another state, and the next edit puts a new one in its place.
    await attempt(home.place.journal, () => home.journal.remove());
  });
  home.watch.wrote(stat, state);
  core.conflict = null;
  core.savedSeq = file.seq;
  core.savedAt = new Date(Number(stat.mtimeNs / 1_000_000n)).toISOString();
  return ok(null);
}

/** What can be said of a file that may be damaged. */
export function contentsOf(bytes: Buffer): { readonly seq: number; readonly requirements: number } {
  try {
    const { seq, dossier } = decoded(bytes).file;
    return { seq, requirements: dossier.requirements.length };
  } catch (error) {
    if (error instanceof Refused) return { seq: 0, requirements: 0 };
    throw error;
  }
}
