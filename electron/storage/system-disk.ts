import type { BigIntStats } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import type { Disk, DiskFile, DiskStat } from './disk.ts';

function statOf(stats: BigIntStats): DiskStat {
  const { dev, ino, size, mtimeNs, mode } = stats;
  return { dev, ino, mtimeNs, size: Number(size), mode: Number(mode & 0o777n), isFile: stats.isFile() };
}

function fileOf(handle: FileHandle): DiskFile {
  return {
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    read: async () => {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(size);
      let done = 0;
      while (done < size) {
        const { bytesRead } = await handle.read(bytes, done, size - done, done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    truncate: (length) => handle.truncate(length),
    chmod: (mode) => handle.chmod(mode),
    sync: () => handle.sync(),
    datasync: () => handle.datasync(),
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

export const systemDisk: Disk = {
  open: async (path, flags, mode) => fileOf(await open(path, flags, mode)),
  readFile: (path) => readFile(path),
  stat: async (path) => statOf(await stat(path, { bigint: true })),
  lstat: async (path) => statOf(await lstat(path, { bigint: true })),
  canWrite: async (path) => {
    try {
      await access(path, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
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
