import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import type { Core } from './core.ts';
import { frozenOf, liveOf } from './durable-adapter.ts';
import { attempt, Refused } from './problem-of.ts';
import { keepCopy } from './save.ts';
import type { OtherCopy, Saved } from './store.ts';

/** In a turn of `core.saving`. */
export async function keepOther({ home }: Core, { bytes, state, file }: OtherCopy): Promise<Result<null>> {
  const about = { seq: file.seq, requirements: file.dossier.requirements.length };
  const kept = await attempt(home.place.file, () =>
    home.generations.keep({ bytes, state, reason: 'theirs', ...about }),
  );
  return kept.ok ? ok(null) : { ok: false, problem: { ...kept.problem, code: 'generation-failed' } };
}

/**
 * [S19] In a turn of `core.saving`. The file is written before the journal goes: a program that is killed leaves
 * theirs with both kept as copies, or the whole merge, and nothing in between.
 */
export async function mergeDisk(
  core: Core,
  theirs: OtherCopy,
  entry: Entry | null,
  after: Dossier,
): Promise<Result<Saved>> {
  if (core.phase !== 'open') return refuse(core.phase === 'closed' ? 'dossier-closed' : 'read-only');
  const { home, memory, sealer, appender } = core;
  const mine = frozenOf(memory.data);
  const kept = await keepCopy(core, await sealer.seal(mine), mine, 'mine');
  if (!kept.ok) return kept;
  const keptTheirs = await keepOther(core, theirs);
  if (!keptTheirs.ok) return keptTheirs;
  core.cancelRetry();
  const conflict = core.conflict;
  const takeBack = home.watch.accept(theirs.stat, theirs.state);
  const written = await attempt(home.place.file, () =>
    appender.turns.run(async () => {
      // An edit came in: what was asked for was worked out without it.
      if (memory.data.seq !== mine.seq) throw new Refused('merge-again');
      await replaced(core, { ...mine, dossier: after }, entry);
    }),
  );
  if (!written.ok) {
    takeBack();
    core.conflict ??= conflict;
    return written;
  }
  core.conflict = null;
  core.failures = 0;
  core.savedAt = new Date(core.ports.now()).toISOString();
  core.tell({ kind: 'saved', savedAt: core.savedAt });
  return ok({ savedAt: core.savedAt });
}

async function replaced(core: Core, before: RegieFile, entry: Entry | null): Promise<void> {
  const { home, memory, appender } = core;
  const merged = liveOf(before);
  if (entry !== null) merged.trail.push(JSON.stringify(entry));
  const live = { ...merged, seq: entry?.seq ?? before.seq };
  await memory.adapter.write(live);
  memory.data = live;
  core.savedSeq = live.seq;
  home.edits.splice(0);
  appender.restart({ code: 'merge-again' });
  const last = core.lastSealed;
  if (last === null) return;
  home.base = last.sealed.state;
  void core.saving.run(() => keepCopy(core, last.sealed, last.file, 'saved'));
  // Left behind it is no harm: the next opening finds its edits in the trail of the file.
  await attempt(home.place.journal, () => home.journal.remove());
}
