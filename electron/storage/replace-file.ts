import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { temporaryOf } from './companions.ts';
import { type Disk, type DiskFile, type DiskStat, exists, isErrno, removeIfThere, writeAll } from './disk.ts';

/** So much is read back at a time. */
const pieceBytes = 1_000_000;

export type Pause = (ms: number) => Promise<void>;

export const systemPause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export type Replacement = {
  readonly bytes: Uint8Array;
  /** So many of them are there only when `complete` is done, which works while the others are written. */
  readonly head?: number;
  readonly complete?: () => Promise<void>;
  /** Permission bits of the new file. */
  readonly mode: number;
  /** Refuse with EEXIST when something stands there already. */
  readonly isNew?: boolean;
  /** The last look before the old file goes: throws to keep it. */
  readonly beforeRename?: () => Promise<void>;
  readonly pause?: Pause;
};

/**
 * [S2] Puts these bytes in the file's place: whole or not at all, on the disk before it resolves. Nothing is left
 * behind on failure. When only the last step fails (making the rename durable), the new file is there already.
 */
export async function replaceFile(disk: Disk, file: string, replacement: Replacement): Promise<DiskStat> {
  const temporary = temporaryOf(file, randomBytes(8).toString('hex'));
  let stat: DiskStat;
  try {
    stat = await written(disk, temporary, replacement);
    await replacement.beforeRename?.();
    if (replacement.isNew === true) await settle(disk, temporary, file);
    else await renamed(disk, temporary, file, replacement.pause ?? systemPause);
  } catch (error) {
    await removeIfThere(disk, temporary).catch(() => {});
    throw error;
  }
  await disk.syncFolder(path.dirname(file));
  return stat;
}

async function written(disk: Disk, temporary: string, replacement: Replacement): Promise<DiskStat> {
  const { bytes, mode, head = 0, complete = async () => {} } = replacement;
  const file = await disk.open(temporary, 'wx+', 0o600);
  try {
    // Both end before the file is closed, whichever fails.
    const [body, completed] = await Promise.allSettled([writeAll(file, bytes.subarray(head), head), complete()]);
    if (body.status === 'rejected') throw body.reason;
    if (completed.status === 'rejected') throw completed.reason;
    await writeAll(file, bytes.subarray(0, head), 0);
    if (mode !== 0o600) await file.chmod(mode);
    await file.sync();
    return await proved(file, bytes);
  } finally {
    await file.close();
  }
}

/** A disk that says yes and keeps something else is a failure, found while the old file is still there. */
async function proved(file: DiskFile, bytes: Uint8Array): Promise<DiskStat> {
  const stat = await file.stat();
  const piece = Buffer.allocUnsafe(Math.min(pieceBytes, bytes.length));
  let place = 0;
  while (place < bytes.length) {
    const read = await file.read(piece, place);
    if (read === 0 || piece.compare(bytes, place, place + read, 0, read) !== 0) break;
    place += read;
  }
  if (place < bytes.length || stat.size !== bytes.length) throw otherBytes();
  return stat;
}

function otherBytes(): Error {
  return Object.assign(new Error('The disk kept other bytes'), { code: 'EIO' });
}

/** A virus scanner, an indexer or a sync program may hold the file for a moment. */
async function renamed(disk: Disk, from: string, to: string, pause: Pause): Promise<void> {
  const limitMs = 10_000;
  let waited = 0;
  for (let delay = 50; ; delay = Math.min(delay * 2, 2000)) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!isErrno(error, 'EPERM', 'EBUSY', 'EACCES') || waited >= limitMs) throw error;
    }
    await pause(delay);
    waited += delay;
  }
}

/** A second name can't be taken twice; where the disk knows no second names, a look has to do. */
async function settle(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.link(from, to);
  } catch (error) {
    if (!isErrno(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV')) throw error;
    if (await exists(disk, to)) throw Object.assign(new Error('It stands there already'), { code: 'EEXIST' });
    return disk.rename(from, to);
  }
  // The next opening removes it where this fails.
  await removeIfThere(disk, from).catch(() => {});
}
