import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '#electron/storage/replace-file.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';

/**
 * A small file of the program's own: settings, recent dossiers. What can't be read counts as absent and is kept aside
 * under `.damaged`: no such file ever keeps the program from starting.
 */
export type JsonFile = {
  readonly read: () => Promise<unknown>;
  /** One at a time, in order; whole or not at all. Readable by its owner only. Rejects with errno errors. */
  readonly write: (value: unknown) => Promise<void>;
  /** Nothing is being written any more. */
  readonly settled: () => Promise<void>;
};

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

async function save(file: string, value: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  await replaceFile(systemDisk, file, { bytes, mode: 0o600 });
}

export function jsonFile(file: string): JsonFile {
  let queue: Promise<void> = Promise.resolve();
  return {
    read: async () => {
      const text = await readText(file);
      if (text === null) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        await rename(file, `${file}.damaged`).catch(() => {});
        return null;
      }
    },
    write: (value) => {
      const done = queue.then(() => save(file, value));
      queue = done.catch(() => {});
      return done;
    },
    settled: () => queue,
  };
}
