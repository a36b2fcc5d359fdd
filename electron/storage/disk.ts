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
  /** The whole file, from its start. */
  readonly read: () => Promise<Buffer>;
  readonly truncate: (length: number) => Promise<void>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly stat: () => Promise<DiskStat>;
  readonly close: () => Promise<void>;
};

/** Every touch of the file system goes through here, so that tests can make each one fail. Rejects with errno errors. */
export type Disk = {
  /** `wx` makes a new file with the given permissions; it never follows a link that stands there. */
  readonly open: (path: string, flags: 'r' | 'r+' | 'wx', mode?: number) => Promise<DiskFile>;
  readonly readFile: (path: string) => Promise<Buffer>;
  readonly stat: (path: string) => Promise<DiskStat>;
  /** Does not follow a symbolic link. */
  readonly lstat: (path: string) => Promise<DiskStat>;
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
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') throw error;
  return code === 'Unknown system error -122' ? 'EDQUOT' : code;
}
