import path from 'node:path';
import type { Disk, DiskFile, DiskStat } from '#electron/storage/disk.ts';
import type { Random } from '#test/builders/random.ts';

type Inode = {
  readonly ino: bigint;
  bytes: Buffer;
  /** What a power cut can't take; null = never synced. */
  durable: Buffer | null;
  mode: number;
  mtimeNs: bigint;
};

function errno(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), { code });
}

/**
 * A file system in memory that knows what has really reached the disk: contents by `sync`, names by `syncFolder`.
 * `cutPower` takes all the rest, or part of it.
 */
export class MemoryDisk implements Disk {
  /** False where the disk knows no second names (FAT, some network folders). */
  knowsLinks = true;
  /** False where a sync is answered at once and done later. */
  keepsPromises = true;
  readonly #now: () => number;
  #names = new Map<string, Inode>();
  #durableNames = new Map<string, Inode>();
  #folders = new Set<string>(['/']);
  #readOnly = new Set<string>();
  #lastIno = 0n;
  #ticks = 0n;

  constructor(now: () => number) {
    this.#now = now;
  }

  async open(file: string, flags: 'r' | 'r+' | 'wx+', mode = 0o600): Promise<DiskFile> {
    const found = this.#names.get(file);
    if (flags === 'wx+') {
      if (found !== undefined) throw errno('EEXIST', 'open');
      this.#writableFolder(file, 'open');
      this.#lastIno += 1n;
      const made = { ino: this.#lastIno, bytes: Buffer.alloc(0), durable: null, mode, mtimeNs: this.#tick() };
      this.#names.set(file, made);
      return this.#fileOf(made);
    }
    if (found === undefined) throw errno('ENOENT', 'open');
    return this.#fileOf(found);
  }

  async stat(file: string): Promise<DiskStat> {
    const found = this.#names.get(file);
    if (found !== undefined) return statOf(found);
    if (this.#folders.has(file)) {
      return { dev: 1n, ino: 0n, size: 0, mtimeNs: 0n, mode: 0o700, isFile: false };
    }
    throw errno('ENOENT', 'stat');
  }

  async canWrite(file: string): Promise<boolean> {
    return ((this.#names.get(file)?.mode ?? 0) & 0o200) !== 0;
  }

  async realpath(file: string): Promise<string> {
    await this.stat(file);
    return path.normalize(file);
  }

  async rename(from: string, to: string): Promise<void> {
    const found = this.#names.get(from);
    if (found === undefined) throw errno('ENOENT', 'rename');
    this.#writableFolder(to, 'rename');
    this.#names.delete(from);
    this.#names.set(to, found);
  }

  async link(from: string, to: string): Promise<void> {
    const found = this.#names.get(from);
    if (!this.knowsLinks) throw errno('EPERM', 'link');
    if (found === undefined) throw errno('ENOENT', 'link');
    if (this.#names.has(to)) throw errno('EEXIST', 'link');
    this.#writableFolder(to, 'link');
    this.#names.set(to, found);
  }

  async unlink(file: string): Promise<void> {
    this.#writableFolder(file, 'unlink');
    if (!this.#names.delete(file)) throw errno('ENOENT', 'unlink');
  }

  async mkdir(folder: string): Promise<void> {
    for (let at = folder; !this.#folders.has(at); at = path.dirname(at)) this.#folders.add(at);
  }

  async list(folder: string): Promise<readonly string[]> {
    if (!this.#folders.has(folder)) throw errno('ENOENT', 'readdir');
    return [...this.#names.keys()].filter((file) => path.dirname(file) === folder).map((file) => path.basename(file));
  }

  async syncFolder(folder: string): Promise<void> {
    if (!this.#folders.has(folder)) throw errno('ENOENT', 'open');
    if (!this.keepsPromises) return;
    for (const file of new Set([...this.#names.keys(), ...this.#durableNames.keys()])) {
      if (path.dirname(file) !== folder) continue;
      const inode = this.#names.get(file);
      if (inode === undefined) this.#durableNames.delete(file);
      else this.#durableNames.set(file, inode);
    }
  }

  // What a test does to the disk, past every port.

  /** Written by someone else, and safe. */
  put(file: string, bytes: Buffer | string, mode = 0o600): void {
    this.#lastIno += 1n;
    const content = Buffer.from(bytes);
    const inode = { ino: this.#lastIno, bytes: content, durable: content, mode, mtimeNs: this.#tick() };
    this.#names.set(file, inode);
    this.#durableNames.set(file, inode);
  }

  get(file: string): Buffer | undefined {
    return this.#names.get(file)?.bytes;
  }

  modeOf(file: string): number | undefined {
    return this.#names.get(file)?.mode;
  }

  take(file: string): void {
    this.#names.delete(file);
    this.#durableNames.delete(file);
  }

  /** As if it was last written then. */
  touch(file: string, atMs: number): void {
    const inode = this.#names.get(file);
    if (inode !== undefined) inode.mtimeNs = BigInt(atMs) * 1_000_000n;
  }

  removeFolder(folder: string): void {
    this.#folders.delete(folder);
    for (const file of this.files()) if (file.startsWith(`${folder}/`)) this.take(file);
  }

  protect(folder: string): void {
    this.#readOnly.add(folder);
  }

  files(): readonly string[] {
    return [...this.#names.keys()].toSorted();
  }

  /** Each name and each content that was not synced is as before, as after, or something a disk makes of it. */
  cutPower(random: Random): void {
    const names = new Map(this.#durableNames);
    for (const file of new Set([...this.#names.keys(), ...this.#durableNames.keys()])) {
      if (!random.chance(0.5)) continue;
      const inode = this.#names.get(file);
      if (inode === undefined) names.delete(file);
      else names.set(file, inode);
    }
    for (const inode of new Set(names.values())) inode.bytes = survivingBytes(inode, random);
    for (const inode of new Set(names.values())) inode.durable = inode.bytes;
    this.#names = names;
    this.#durableNames = new Map(names);
  }

  #tick(): bigint {
    this.#ticks += 1n;
    return BigInt(this.#now()) * 1_000_000n + (this.#ticks % 1_000_000n);
  }

  #writableFolder(file: string, call: string): void {
    const folder = path.dirname(file);
    if (!this.#folders.has(folder)) throw errno('ENOENT', call);
    if (this.#readOnly.has(folder)) throw errno('EACCES', call);
  }

  #fileOf(inode: Inode): DiskFile {
    const sync = async (): Promise<void> => {
      if (this.keepsPromises) inode.durable = inode.bytes;
    };
    return {
      write: async (bytes, position) => {
        const grown = Buffer.alloc(Math.max(inode.bytes.length, position + bytes.length));
        inode.bytes.copy(grown);
        grown.set(bytes, position);
        inode.bytes = grown;
        inode.mtimeNs = this.#tick();
        return bytes.length;
      },
      read: async (into, position) => inode.bytes.copy(into, 0, position),
      chmod: async (mode) => {
        inode.mode = mode;
      },
      sync,
      datasync: sync,
      stat: async () => statOf(inode),
      close: async () => {},
    };
  }
}

function statOf({ ino, bytes, mtimeNs, mode }: Inode): DiskStat {
  return { dev: 1n, ino, size: bytes.length, mtimeNs, mode, isFile: true };
}

/** Half of what was not synced is lost in one of the ways seen on real disks: nothing, zeroes, a torn end. */
function survivingBytes({ bytes, durable }: Inode, random: Random): Buffer {
  if (durable === bytes || durable?.equals(bytes) === true) return bytes;
  const before = durable ?? Buffer.alloc(0);
  const zeroed = Buffer.alloc(bytes.length);
  before.copy(zeroed);
  const cut = random.int(0, bytes.length);
  return random.pick([
    before,
    Buffer.from(bytes),
    zeroed,
    Buffer.concat([bytes.subarray(0, cut), zeroed.subarray(cut)]),
    Buffer.concat([zeroed.subarray(0, cut), bytes.subarray(cut)]),
  ]);
}
