import { ok, type Problem, refuse, type Result } from '#src/base/result.ts';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import { type Core, turnReadOnly } from './core.ts';
import type { Reason } from './retention.ts';
import { attempt } from './problem-of.ts';
import type { Sealed } from './sealer.ts';
import type { Saved } from './store.ts';

/** Past so many edits the journal is begun anew on the state of the file. */
const longJournal = 100;

const firstRetryMs = 5_000;
const lastRetryMs = 60_000;

/** [S7] Brings the file up to date, in a turn of `core.saving`. The copy of it follows in the next turn. */
export async function save(core: Core, isForced = false): Promise<Result<Saved>> {
  if (core.phase !== 'open') return refuse(core.phase === 'closed' ? 'dossier-closed' : 'read-only');
  if (!isForced && core.memory.data.seq === core.savedSeq) return ok({ savedAt: core.savedAt });
  core.cancelRetry();
  const written = await attempt(core.home.place.file, () => core.memory.write());
  if (!written.ok) {
    failed(core, written.problem);
    return written;
  }
  core.failures = 0;
  const last = core.lastSealed;
  if (last !== null) {
    core.savedSeq = last.file.seq;
    void core.saving.run(() => keepSaved(core, last.sealed, last.file));
  }
  core.savedAt = new Date(core.ports.now()).toISOString();
  core.tell({ kind: 'saved', savedAt: core.savedAt });
  return ok({ savedAt: core.savedAt });
}

/** [S12] Says so, and tries again later: at first soon, then every minute. */
function failed(core: Core, problem: Problem): void {
  if (problem.code === 'lock-lost') return turnReadOnly(core);
  // Whoever decides about the change on disk saves again; it was told already.
  if (core.conflict !== null) return;
  core.tell({ kind: 'save-failed', problem });
  const delay = Math.min(firstRetryMs * 2 ** core.failures, lastRetryMs);
  core.failures += 1;
  core.cancelRetry = core.ports.timers.after(delay, () => void core.saving.run(() => save(core)));
}

async function keepSaved(core: Core, sealed: Sealed, file: RegieFile): Promise<void> {
  const { home } = core;
  const kept = await keepCopy(core, sealed, file, 'saved');
  if (!kept.ok) return;
  if (home.edits.length >= longJournal) await startJournal(core, sealed.state, file.seq);
}

/** A copy in the app's folder. A failure is told, and leaves the journal going on an older copy. */
export async function keepCopy(core: Core, sealed: Sealed, file: RegieFile, reason: Reason): Promise<Result<unknown>> {
  const { seq, dossier } = file;
  const requirements = dossier.requirements.length;
  const kept = await attempt(core.ports.dataFolder, () =>
    core.home.generations.keep({ ...sealed, reason, seq, requirements }),
  );
  if (!kept.ok) core.tell({ kind: 'save-failed', problem: { ...kept.problem, code: 'generation-failed' } });
  return kept;
}

/** The journal goes on this state from here on. Where the disk refuses, the next edit tries it again. */
export async function startJournal(core: Core, base: string, seq: number): Promise<void> {
  const { home } = core;
  await core.appender.turns.run(async () => {
    home.base = base;
    home.edits.splice(0, home.edits.length, ...home.edits.filter((edit) => edit.seq > seq));
    await attempt(home.place.journal, () => home.journal.rewrite(home));
  });
}
