import type { Disk, DiskFile } from '#electron/storage/disk.ts';

/**
 * An errno: the call fails. `late`: it is done, and fails all the same. `short`: a write takes half. `kill`: the
 * program ends before the call, `kill-after`: right after it.
 */
export type Fault = (typeof errnos)[number] | 'late' | 'short' | 'kill' | 'kill-after';
export const errnos = ['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EBUSY'] as const;

/** Not an errno: no code of the program may survive it. */
export class Killed extends Error {}

/** A disk on which one call, the nth from when it was armed, goes wrong; `stays` makes it and all after it go wrong. */
export class FaultyDisk {
  readonly disk: Disk;
  /** Names of the calls since it was armed. */
  calls: string[] = [];
  isKilled = false;
  #fault: { readonly kind: Fault; readonly at: number; readonly stays: boolean } | null = null;

  readonly #onKill: () => void;

  constructor(inner: Disk, onKill: () => void) {
    this.#onKill = onKill;
    const wrap =
      <A extends readonly unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        this.#call(name, () => call(...args));
    this.disk = {
      open: wrap('open', async (file, flags, mode) => this.#wrapFile(await inner.open(file, flags, mode))),
      stat: wrap('stat', (file) => inner.stat(file)),
      canWrite: wrap('canWrite', (file) => inner.canWrite(file)),
      realpath: wrap('realpath', (file) => inner.realpath(file)),
      rename: wrap('rename', (from, to) => inner.rename(from, to)),
      link: wrap('link', (from, to) => inner.link(from, to)),
      unlink: wrap('unlink', (file) => inner.unlink(file)),
      mkdir: wrap('mkdir', (folder) => inner.mkdir(folder)),
      list: wrap('list', (folder) => inner.list(folder)),
      syncFolder: wrap('syncFolder', (folder) => inner.syncFolder(folder)),
    };
  }

  arm(kind: Fault, at: number, stays = false): void {
    this.calls = [];
    this.#fault = { kind, at, stays };
  }

  /** Counts on without a fault. */
  heal(): void {
    this.calls = [];
    this.#fault = null;
  }

  async #call<R>(name: string, work: () => Promise<R>): Promise<R> {
    if (this.isKilled) throw new Killed(name);
    this.calls.push(name);
    const fault = this.#fault;
    const isHit = fault !== null && (fault.stays ? this.calls.length >= fault.at : this.calls.length === fault.at);
    if (!isHit) return work();
    switch (fault.kind) {
      case 'short':
        return work();
      case 'late':
        await work();
        throw Object.assign(new Error(`late EIO: ${name}`), { code: 'EIO' });
      case 'kill':
        return this.#kill(name);
      case 'kill-after':
        await work();
        return this.#kill(name);
      default:
        throw Object.assign(new Error(`${fault.kind}: ${name}`), { code: fault.kind });
    }
  }

  #kill(name: string): never {
    this.isKilled = true;
    this.#onKill();
    throw new Killed(name);
  }

  #wrapFile(file: DiskFile): DiskFile {
    return {
      write: (bytes, position) =>
        this.#call('write', () => file.write(this.#isShort() ? bytes.subarray(0, bytes.length / 2) : bytes, position)),
      read: (into, position) => this.#call('read', () => file.read(into, position)),
      chmod: (mode) => this.#call('chmod', () => file.chmod(mode)),
      sync: () => this.#call('sync', () => file.sync()),
      datasync: () => this.#call('datasync', () => file.datasync()),
      stat: () => this.#call('fstat', () => file.stat()),
      close: () => this.#call('close', () => file.close()),
    };
  }

  #isShort(): boolean {
    const fault = this.#fault;
    return fault?.kind === 'short' && (fault.stays ? this.calls.length >= fault.at : this.calls.length === fault.at);
  }
}
