/** What tells two versions of a file apart without reading them. */
export type DiskStat = {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: number;
  readonly mtimeNs: bigint;
  /** Permission bits only. */
  readonly mode: number;
  readonly isFile: boolean;
};

export type DiskFile = {
  /** At the given offset. Answers the number of bytes written, which may be fewer than given. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  /** Fills the buffer from the given offset of the file on; answers how many bytes it got, 0 at the end. */
  readonly read: (into: Buffer, position: number) => Promise<number>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly stat: () => Promise<DiskStat>;
  readonly close: () => Promise<void>;
};

/** Every touch of the file system goes through here, so that tests can make each one fail. Rejects with errno errors. */
export type Disk = {
  /** `wx+` makes a new file with the given permissions; it never follows a link that stands there. */
  readonly open: (path: string, flags: 'r' | 'r+' | 'wx+', mode?: number) => Promise<DiskFile>;
  readonly stat: (path: string) => Promise<DiskStat>;
  readonly canWrite: (path: string) => Promise<boolean>;
  readonly realpath: (path: string) => Promise<string>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Gives a file a second name; rejects with EEXIST when it is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** With its parents, 0700; no error when it exists. */
  readonly mkdir: (path: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes renames in the folder durable; does nothing on Windows, which has no such thing. */
  readonly syncFolder: (folder: string) => Promise<void>;
};

/** The errno of a failed call, also of those Node has no name for ("Unknown system error -122" is EDQUOT). */
export function errnoOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$|^Unknown system error/.test(code)) throw error;
  return code === 'Unknown system error -122' ? 'EDQUOT' : code;
}

export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(String((error as { readonly code?: unknown } | null)?.code));
}

export function isSameInode(a: DiskStat, b: DiskStat): boolean {
  return a.ino === b.ino && a.dev === b.dev;
}

export function isSameVersion(a: DiskStat, b: DiskStat): boolean {
  return isSameInode(a, b) && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

/** A file read in one go, with the state it was in. */
export async function readWhole(
  disk: Disk,
  path: string,
): Promise<{ readonly bytes: Buffer; readonly stat: DiskStat }> {
  const file = await disk.open(path, 'r');
  try {
    const stat = await file.stat();
    const bytes = Buffer.allocUnsafe(stat.size);
    let done = 0;
    while (done < bytes.length) {
      const read = await file.read(bytes.subarray(done), done);
      if (read === 0) break;
      done += read;
    }
    return { bytes: bytes.subarray(0, done), stat };
  } finally {
    await file.close();
  }
}

/** All bytes, however few a single call takes. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done);
    if (written <= 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'EIO' });
    done += written;
  }
}

/** Whether anything can be read there. */
export async function exists(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.stat(path);
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Removes a file that may be gone already. */
export async function removeIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.unlink(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
}
