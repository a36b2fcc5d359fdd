import {
  type Disk,
  type DiskFile,
  type DiskStat,
  isErrno,
  isSameInode,
  readWhole,
  removeIfThere,
  writeAll,
} from './disk.ts';
import { temporaryOf } from './companions.ts';
import { newToken, type Program } from './program.ts';

/** What a lock file says of its holder. */
export type Holder = { readonly token: string; readonly pid: number; readonly host: string; readonly user: string };

/** Past this without a heartbeat the holder is gone. */
const staleMs = 10_000;
/** Past this a lock that names nobody was left by a program killed while making it. */
const namelessMs = 2_000;

export type Taking = {
  readonly user: string;
  readonly program: Program;
  /** From a holder that is still there. */
  readonly byForce: boolean;
};

/** `isForced`: the holder before may still think that it has the lock. */
export type Taken = { readonly lock: Lock; readonly isForced: boolean } | { readonly heldBy: Holder };

/**
 * [S8] The file beside a dossier that says who may write it. A lock is ours for as long as the very file we made
 * stands there; whoever takes it over puts another in its place.
 */
export class Lock {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #holder: Holder;
  #stat: DiskStat;

  constructor(disk: Disk, path: string, holder: Holder, stat: DiskStat) {
    this.#disk = disk;
    this.#path = path;
    this.#holder = holder;
    this.#stat = stat;
  }

  async isMine(): Promise<boolean> {
    try {
      const stat = await this.#disk.stat(this.#path);
      if (isSameInode(stat, this.#stat)) return true;
      // Some file systems number their files anew now and then.
      const isMine = (await holderIn(this.#disk, this.#path))?.token === this.#holder.token;
      if (isMine) this.#stat = stat;
      return isMine;
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return false;
      throw error;
    }
  }

  /** Says that we are still there. false: another program has the lock now, or nobody. */
  async beat(): Promise<boolean> {
    if (!(await this.isMine())) return false;
    const file = await this.#disk.open(this.#path, 'r+');
    try {
      if (!isSameInode(await file.stat(), this.#stat)) return false;
      await writeHolder(file, this.#holder);
      return true;
    } finally {
      await file.close();
    }
  }

  async release(): Promise<void> {
    if (await this.isMine()) await removeIfThere(this.#disk, this.#path);
  }
}

/** Rejects with an errno error where the folder can't be written. */
export async function takeLock(disk: Disk, path: string, taking: Taking): Promise<Taken> {
  const { pid, host } = taking.program;
  const holder: Holder = { token: newToken(), pid, host, user: taking.user };
  try {
    return { lock: new Lock(disk, path, holder, await made(disk, path, holder)), isForced: false };
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
  return takenOver(disk, path, holder, taking);
}

async function made(disk: Disk, path: string, holder: Holder): Promise<DiskStat> {
  const file = await disk.open(path, 'wx+', 0o600);
  try {
    await writeHolder(file, holder);
    return await file.stat();
  } catch (error) {
    await removeIfThere(disk, path).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

/** A new lock file is made beside the old one: its time tells now on the clock of the disk, which may be another's. */
async function takenOver(disk: Disk, path: string, holder: Holder, taking: Taking): Promise<Taken> {
  const temporary = temporaryOf(path, holder.token);
  try {
    const stat = await made(disk, temporary, holder);
    const heldBy = await holderIn(disk, path);
    const isDead = heldBy === null || (heldBy.host === holder.host && !taking.program.isRunning(heldBy.pid));
    if (heldBy !== null && !isDead && !taking.byForce && !(await isStale(disk, path, stat, heldBy))) {
      await removeIfThere(disk, temporary);
      return { heldBy };
    }
    await disk.rename(temporary, path);
    return { lock: new Lock(disk, path, holder, stat), isForced: !isDead };
  } catch (error) {
    await removeIfThere(disk, temporary).catch(() => {});
    throw error;
  }
}

async function isStale(disk: Disk, path: string, now: DiskStat, { token }: Holder): Promise<boolean> {
  const limitMs = token === '' ? namelessMs : staleMs;
  try {
    return now.mtimeNs - (await disk.stat(path)).mtimeNs > BigInt(limitMs) * 1_000_000n;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return true;
    throw error;
  }
}

const unknownHolder: Holder = { token: '', pid: 0, host: '', user: '' };

/** null: there is no lock. A lock that can't be read (being made, damaged) has a holder without a name. */
export async function holderIn(disk: Disk, path: string): Promise<Holder | null> {
  try {
    const { bytes } = await readWhole(disk, path);
    const { token, pid, host, user } = Object(JSON.parse(bytes.toString())) as Partial<Holder>;
    const isSound = typeof token === 'string' && typeof pid === 'number' && typeof host === 'string';
    return isSound ? { token, pid, host, user: typeof user === 'string' ? user : '' } : unknownHolder;
  } catch (error) {
    if (error instanceof SyntaxError) return unknownHolder;
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The same bytes every time, so that a reader never meets half of them. */
async function writeHolder(file: DiskFile, holder: Holder): Promise<void> {
  await writeAll(file, Buffer.from(`${JSON.stringify(holder)}\n`), 0);
}
