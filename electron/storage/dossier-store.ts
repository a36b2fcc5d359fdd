import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';
import { parseEntry } from '#src/changes/parse-change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Core, type CoreStart, newCore, noted, turnReadOnly } from './core.ts';
import { keepMine, reload } from './dispute.ts';
import { lookMs } from './disk-watch.ts';
import { keepOther, mergeDisk } from './join.ts';
import { newPlace, saveAs } from './move.ts';
import { frozenOf } from './durable-adapter.ts';
import { attempt } from './problem-of.ts';
import { readRegie } from './read-regie.ts';
import { replaceFile } from './replace-file.ts';
import { keepCopy, save } from './save.ts';
import type { OtherCopy, Saved, Store, StoreEvent } from './store.ts';

/** An opened dossier: memory, journal and file kept in step. */
export class DossierStore implements Store {
  readonly #core: Core;
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  readonly #stopLooking: () => void;
  #isLooking = false;

  constructor(start: Omit<CoreStart, 'tell'>) {
    this.#core = newCore({ ...start, tell: (event) => this.#tell(event) });
    this.#stopLooking = start.ports.timers.every(lookMs, () => void this.recheck());
  }

  path(): string {
    return this.#core.home.place.file;
  }

  isReadOnly(): boolean {
    return this.#core.phase !== 'open';
  }

  dossier(): Dossier {
    return this.#core.memory.data.dossier;
  }

  seq(): number {
    return this.#core.memory.data.seq;
  }

  savedSeq(): number {
    return this.#core.savedSeq;
  }

  savedAt(): string {
    return this.#core.savedAt;
  }

  trail(): readonly string[] {
    return this.#core.memory.data.trail;
  }

  /** [S14] Stops at the first entry, going back, that a dossier of today can't hold. */
  history(limit: number): readonly Entry[] {
    const entries: Entry[] = [];
    for (const line of this.trail().slice(-limit).reverse()) {
      const entry = parseEntry(JSON.parse(line));
      if (!entry.ok) break;
      entries.push(entry.value);
    }
    return entries.reverse();
  }

  async append(entry: Entry, after?: Dossier): Promise<Result<null>> {
    const { phase, appender } = this.#core;
    if (phase !== 'open') return refuse(phase === 'closed' ? 'dossier-closed' : 'read-only');
    const appended = await appender.append(entry, after);
    if (!appended.ok && appended.problem.code === 'lock-lost') turnReadOnly(this.#core);
    return appended;
  }

  snapshot(): Promise<Result<Saved>> {
    return this.#core.saving.run(() => save(this.#core));
  }

  protect(reason: 'import' | 'merge'): Promise<Result<null>> {
    const core = this.#core;
    return core.saving.run(async () => {
      const file = frozenOf(core.memory.data);
      const kept = await keepCopy(core, await core.sealer.seal(file), file, reason);
      return kept.ok ? ok(null) : kept;
    });
  }

  saveAs(path: string): Promise<Result<Saved>> {
    return this.#core.saving.run(() => saveAs(this.#core, path));
  }

  copyTo(path: string): Promise<Result<null>> {
    const { ports, sealer, memory } = this.#core;
    return this.#core.saving.run(() =>
      attempt(path, async () => {
        const { bytes } = await sealer.seal(frozenOf(memory.data));
        await replaceFile(ports.disk, await newPlace(ports, path), { bytes, mode: 0o600, isNew: true });
        return null;
      }),
    );
  }

  keepMine(): Promise<Result<Saved>> {
    return this.#core.saving.run(() => keepMine(this.#core));
  }

  reload(): Promise<Result<null>> {
    return this.#core.saving.run(() => reload(this.#core));
  }

  readOther(path: string | null): Promise<Result<OtherCopy>> {
    const { ports, home } = this.#core;
    const file = path ?? home.place.file;
    return attempt(file, () => readRegie(ports.disk, file));
  }

  keepOther(other: OtherCopy): Promise<Result<null>> {
    return this.#core.saving.run(() => keepOther(this.#core, other));
  }

  mergeDisk(theirs: OtherCopy, entry: Entry | null, after: Dossier): Promise<Result<Saved>> {
    return this.#core.saving.run(() => mergeDisk(this.#core, theirs, entry, after));
  }

  async recheck(): Promise<void> {
    const core = this.#core;
    if (core.phase !== 'open' || this.#isLooking) return;
    this.#isLooking = true;
    const { home } = core;
    // What the disk can't say now, it says when it is asked to write.
    await attempt(home.place.file, async () => {
      if (home.lock !== null && !(await home.lock.beat())) return turnReadOnly(core);
      const found = await home.watch.look();
      if (core.home === home) noted(core, found);
    });
    this.#isLooking = false;
  }

  async close(): Promise<Result<null>> {
    const core = this.#core;
    const saved = await core.saving.run(async () => {
      await core.appender.turns.idle();
      return core.phase === 'open' ? save(core) : ok(null);
    });
    if (!saved.ok && saved.problem.code !== 'lock-lost') return saved;
    // After the turn in which the copy of this last state is kept.
    await core.saving.run(() => this.#letGo());
    return ok(null);
  }

  leave(): Promise<void> {
    return this.#core.saving.run(() => this.#letGo());
  }

  listen(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The journal goes when the file holds all of it. What can't be removed now is found and understood by the next
   * opening.
   */
  async #letGo(): Promise<void> {
    const core = this.#core;
    const wasOpen = core.phase === 'open';
    core.phase = 'closed';
    core.cancelRetry();
    this.#stopLooking();
    const { journal, lock, place } = core.home;
    await core.appender.turns.run(async () => {
      const isSaved = wasOpen && core.memory.data.seq === core.savedSeq;
      await attempt(place.journal, () => (isSaved ? journal.remove() : journal.let()));
    });
    if (wasOpen) await attempt(place.lock, async () => lock?.release());
  }

  #tell(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
