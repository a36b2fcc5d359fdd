import { type BigIntStats, fdatasync, writeSync } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Disk, DiskFile, DiskStat } from './disk.ts';

const datasync = promisify(fdatasync);

/** So few bytes reach the page cache in microseconds, sooner than another thread could be asked to write them. */
const shortWrite = 16_384;

function statOf(stats: BigIntStats): DiskStat {
  const { dev, ino, size, mtimeNs, mode } = stats;
  return { dev, ino, mtimeNs, size: Number(size), mode: Number(mode & 0o777n), isFile: stats.isFile() };
}

function fileOf(handle: FileHandle): DiskFile {
  return {
    write: async (bytes, position) =>
      bytes.length <= shortWrite
        ? writeSync(handle.fd, bytes, 0, bytes.length, position)
        : (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    chmod: (mode) => handle.chmod(mode),
    sync: () => handle.sync(),
    datasync: () => datasync(handle.fd),
    stat: async () => statOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  };
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function canWrite(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const systemDisk: Disk = {
  open: async (path, flags, mode) => fileOf(await open(path, flags, mode)),
  stat: async (path) => statOf(await stat(path, { bigint: true })),
  canWrite,
  realpath: (path) => realpath(path),
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  unlink: (path) => unlink(path),
  mkdir: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  list: (folder) => readdir(folder),
  syncFolder,
};
