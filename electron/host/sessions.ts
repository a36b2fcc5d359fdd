import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { OpenMode, SessionId } from '#src/contract/calls.ts';
import type { OpenedStore, StoreOptions } from '#electron/storage/store.ts';
import type { Caller, HostPorts } from './ports.ts';
import { Session } from './session.ts';

type SessionsPorts = Pick<HostPorts, 'dataFolder' | 'now' | 'newId' | 'timers' | 'stores'> & {
  readonly author: () => string;
  readonly saved: (session: Session) => void;
  readonly changed: (session: Session) => void;
  /** It is about to be closed: what follows it ends first. */
  readonly leaving: (session: Session) => Promise<void>;
  /** It is closed, whichever way. */
  readonly gone: (session: Session) => void;
};

async function realPathOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** The dossiers that are open now, each once. Opening, replacing and closing happen one at a time. */
export class Sessions {
  readonly #ports: SessionsPorts;
  readonly #open = new Map<SessionId, Session>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(ports: SessionsPorts) {
    this.#ports = ports;
  }

  all(): readonly Session[] {
    return [...this.#open.values()];
  }

  /** In the order of opening. */
  shownBy(caller: Caller): readonly Session[] {
    return this.all().filter(({ members }) => members.has(caller));
  }

  storeOptions(mode: OpenMode = 'normal'): StoreOptions {
    const { dataFolder, now, author, timers } = this.#ports;
    return { dataFolder, now, user: author(), mode, timers };
  }

  /** The session if this window shows it; the id of another window's dossier opens nothing. */
  of(caller: Caller, id: SessionId): Result<Session> {
    const session = this.#open.get(id);
    return session?.members.has(caller) ? ok(session) : refuse('dossier-not-open');
  }

  async at(file: string): Promise<Session | undefined> {
    const real = await realPathOf(file);
    return this.all().find((session) => session.path === real);
  }

  /** [H7] A file that is open already gives the same session. */
  open(file: string, mode: OpenMode, caller: Caller): Promise<Result<Session>> {
    return this.inTurn(async () => {
      const already = await this.at(file);
      if (already === undefined) {
        return this.#adopt(await this.#ports.stores.open(file, this.storeOptions(mode)), caller);
      }
      if (mode === 'take-over' && already.isReadOnly) {
        await already.leave();
        const reopened = await this.#reopen(already, mode);
        if (!reopened.ok) return reopened;
        already.replaced(caller);
      }
      already.members.add(caller);
      this.#tellWindow(caller);
      return ok(already);
    });
  }

  #tellWindow(caller: Caller): void {
    caller.native?.shows(this.shownBy(caller).at(-1)?.path ?? null);
  }

  /** The session of a store just made by `make`. */
  create(make: (options: StoreOptions) => Promise<Result<OpenedStore>>, caller: Caller): Promise<Result<Session>> {
    return this.inTurn(async () => this.#adopt(await make(this.storeOptions()), caller));
  }

  #adopt(opened: Result<OpenedStore>, caller: Caller): Result<Session> {
    if (!opened.ok) return opened;
    const session = new Session(this.#ports.newId(), opened.value, this.#ports);
    session.members.add(caller);
    this.#open.set(session.id, session);
    this.#tellWindow(caller);
    return ok(session);
  }

  /** The same session on a store opened anew; where that fails it is gone. */
  async #reopen(session: Session, mode: OpenMode): Promise<Result<null>> {
    const opened = await this.#ports.stores.open(session.path, this.storeOptions(mode));
    if (opened.ok) session.swap(opened.value);
    else this.#forget(session);
    return opened.ok ? ok(null) : opened;
  }

  #forget(session: Session): void {
    this.#open.delete(session.id);
    this.#ports.gone(session);
  }

  /** Work on a file that no store may hold meanwhile; an open session lives on afterwards, on what stands there then. */
  around(file: string, work: () => Promise<Result<null>>): Promise<Result<null>> {
    return this.inTurn(async () => {
      const session = await this.at(file);
      await session?.leave();
      const done = await work();
      const reopened = session === undefined ? ok(null) : await this.#reopen(session, 'normal');
      return done.ok ? reopened : done;
    });
  }

  /** [H11] The last window to go closes the file. Refused when that fails: the dossier is still open. */
  close(session: Session, caller: Caller): Promise<Result<null>> {
    return this.inTurn(async () => {
      if (session.members.size === 1 && session.members.has(caller)) {
        await this.#ports.leaving(session);
        const closed = await session.close();
        if (!closed.ok) return closed;
        this.#forget(session);
      }
      session.members.delete(caller);
      this.#tellWindow(caller);
      return ok(null);
    });
  }

  /** The window is gone: what can't be written stays in the journal. */
  release(caller: Caller): Promise<void> {
    return this.inTurn(async () => {
      for (const session of this.all().filter(({ members }) => members.delete(caller))) {
        if (session.members.size > 0) continue;
        await this.#ports.leaving(session);
        if (!(await session.close()).ok) await session.leave();
        this.#forget(session);
      }
    });
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }
}
