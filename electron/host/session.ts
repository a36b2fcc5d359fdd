import path from 'node:path';
import { ok, type Problem, refuse, type Result } from '#src/base/result.ts';
import { attempt } from '#src/changes/attempt.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Entry } from '#src/changes/change.ts';
import { emptyHistory, type History, historyLimit, noted } from '#src/changes/history.ts';
import { applyGivenChange } from '#src/commands/exchange/apply-change.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Comparison, EditCall, HostEvent, Opened, SessionId } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { packDossier, type PackedDossier, packInSteps } from '#src/file-format/packed-dossier.ts';
import type { OpenedStore, Store, StoreEvent } from '#electron/storage/store.ts';
import type { Timers } from '#electron/storage/timers.ts';
import { inTurns } from './in-turns.ts';
import { compare, comparisonOf, type MergeAsked, mergeCopy } from './merging.ts';
import type { Caller } from './ports.ts';

/** [H8] So long after the last edit the file is brought up to date. */
export const IDLE_MS = 3_000;

type SessionPorts = {
  readonly timers: Timers;
  readonly now: () => number;
  /** The name in the settings at the moment of the edit. */
  readonly author: () => string;
  /** The file was brought up to date: time for a new picture on the start screen. */
  readonly saved: (session: Session) => void;
  /** The dossier, or where it is, is other than before. */
  readonly changed: (session: Session) => void;
};

/** One opened dossier, shared by all windows that show it. */
export class Session {
  readonly id: SessionId;
  readonly members = new Set<Caller>();
  readonly #ports: SessionPorts;
  #store: Store;
  #notices: readonly Problem[];
  #history: History;
  #unlisten: () => void;
  #queue: Promise<unknown> = Promise.resolve();
  #cancelIdle: () => void = () => {};

  constructor(id: SessionId, { store, notices }: OpenedStore, ports: SessionPorts) {
    this.id = id;
    this.#ports = ports;
    this.#store = store;
    this.#notices = notices;
    this.#history = historyOf(store);
    this.#unlisten = store.listen((event) => this.#hear(event));
  }

  get path(): string {
    return this.#store.path();
  }

  get fileName(): string {
    return path.basename(this.path);
  }

  get isReadOnly(): boolean {
    return this.#store.isReadOnly();
  }

  get dossier(): Dossier {
    return this.#store.dossier();
  }

  opened(): Opened {
    return this.#openedAs(packDossier(this.dossier));
  }

  /** The same for a dossier of any size: other dossiers go on meanwhile, edits of this one wait. */
  openedInTurns(): Promise<Opened> {
    return this.#inTurn(async () => this.#openedAs(await inTurns(packInSteps(this.dossier))));
  }

  #openedAs(dossier: PackedDossier): Opened {
    const store = this.#store;
    return {
      session: this.id,
      path: store.path(),
      fileName: this.fileName,
      dossier,
      seq: store.seq(),
      history: store.history(historyLimit),
      isReadOnly: store.isReadOnly(),
      notices: this.#notices,
      savedAt: store.savedAt(),
    };
  }

  /** [H3] [H4] Null when there was nothing to do. `from` null: of the host itself, told to all windows. */
  edit(call: EditCall, from: Caller | null): Promise<Result<Entry | null>> {
    return this.#inTurn(() => this.#edit(call, from));
  }

  async #edit(call: EditCall, from: Caller | null): Promise<Result<Entry | null>> {
    const store = this.#store;
    if (store.isReadOnly()) return refuse('read-only');
    const outcome = attempt(store.dossier(), this.#history, call, runCommand);
    if (!outcome.ok) return outcome;
    const { change, label, of } = outcome.value;
    if (isNothing(change)) return ok(null);
    if (call.kind === 'command' && call.name === applyGivenChange.name) {
      const kept = await store.protect('import');
      if (!kept.ok) return kept;
    }
    const at = new Date(this.#ports.now()).toISOString();
    const entry = {
      seq: store.seq() + 1,
      at,
      by: this.#ports.author(),
      label,
      ...(of !== undefined && { of }),
      change,
    };
    const appended = await store.append(entry, outcome.value.after);
    if (!appended.ok) return appended;
    this.#history = noted(this.#history, entry);
    this.#tell({ kind: 'entry', session: this.id, entry }, from);
    this.#ports.changed(this);
    this.#snapshotWhenIdle();
    return ok(entry);
  }

  /** [S20] What another copy holds; null: what stands on the disk. */
  compare(path: string | null): Promise<Result<Comparison>> {
    return this.#inTurn(async () => {
      const compared = await compare(this.#store, path);
      return compared.ok ? ok(comparisonOf(this.#store, compared.value)) : compared;
    });
  }

  /** [S19] One edit for all windows; null when the copy brought nothing. */
  merge(asked: MergeAsked): Promise<Result<Entry | null>> {
    return this.#inTurn(() => this.#merge(asked));
  }

  async #merge(asked: MergeAsked): Promise<Result<Entry | null>> {
    const at = new Date(this.#ports.now()).toISOString();
    const merged = await mergeCopy(this.#store, asked, { at, by: this.#ports.author() });
    if (!merged.ok || merged.value === null) return merged;
    this.#history = noted(this.#history, merged.value);
    this.#tell({ kind: 'entry', session: this.id, entry: merged.value });
    this.#ports.changed(this);
    if (asked.path === null) this.settled();
    else this.#snapshotWhenIdle();
    return merged;
  }

  /** The windows need not ask any more what is to become of the file. */
  settled(): void {
    this.#tell({ kind: 'settled-on-disk', session: this.id });
  }

  /** [S19] What stands on the disk comes in by itself where nothing has to be asked; else the windows are told. */
  async #mergeOrTell(problem: Problem): Promise<void> {
    const state = problem.params?.['state'];
    const isMerged =
      problem.code === 'changed-on-disk' &&
      typeof state === 'string' &&
      (await this.merge({ path: null, state, choices: new Map(), isByItself: true })).ok;
    if (isMerged) this.settled();
    else this.#tell({ kind: 'changed-on-disk', session: this.id, problem });
  }

  /** Work on the store as a whole, after the edits that came before and ahead of those that come after. */
  inTurn<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(this.#store));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }

  #snapshotWhenIdle(): void {
    this.#cancelIdle();
    this.#cancelIdle = this.#ports.timers.after(IDLE_MS, () => void this.flush());
  }

  /** [H8] Brings the file up to date; what is only looked at is. A failure is also told to the windows by the store itself. */
  flush(): Promise<Result<{ readonly savedAt: string }>> {
    this.#cancelIdle();
    if (this.#store.isReadOnly()) return Promise.resolve(ok({ savedAt: this.#store.savedAt() }));
    return this.#store.snapshot();
  }

  recheck(): Promise<void> {
    return this.#store.recheck();
  }

  /** The dossier as a whole became another: this window gets it as the answer, the others are told. */
  replaced(from: Caller): Opened {
    this.#notices = [];
    this.#history = historyOf(this.#store);
    const opened = this.opened();
    this.#tell({ kind: 'replaced', session: this.id, opened }, from);
    this.#ports.changed(this);
    return opened;
  }

  /** The same session on another store of the same file (after a restore, or taken over). */
  swap({ store, notices }: OpenedStore): void {
    this.#unlisten();
    this.#store = store;
    this.#notices = notices;
    this.#history = historyOf(store);
    this.#unlisten = store.listen((event) => this.#hear(event));
  }

  /** [H11] Refused when the file can't be brought up to date: then it is still open. */
  close(): Promise<Result<null>> {
    this.#cancelIdle();
    return this.#inTurn(() => this.#store.close());
  }

  /** Lets go without bringing the file up to date; the journal keeps every acknowledged edit. */
  leave(): Promise<void> {
    this.#cancelIdle();
    return this.#inTurn(() => this.#store.leave());
  }

  #hear(event: StoreEvent): void {
    const session = this.id;
    switch (event.kind) {
      case 'saved':
        this.#ports.saved(this);
        return this.#tell({ kind: 'saved', session, savedAt: event.savedAt });
      case 'save-failed':
        return this.#tell({ kind: 'save-failed', session, problem: event.problem });
      case 'changed-on-disk':
        return void this.#mergeOrTell(event.problem);
      case 'lock-lost':
        this.#ports.changed(this);
        return this.#tell({ kind: 'read-only', session, problem: event.problem });
      default:
        return assertNever(event);
    }
  }

  /** [H5] */
  #tell(event: HostEvent, except: Caller | null = null): void {
    for (const member of this.members) if (member !== except) member.tell(event);
  }
}

function historyOf(store: Store): History {
  return store.history(historyLimit).reduce(noted, emptyHistory);
}
