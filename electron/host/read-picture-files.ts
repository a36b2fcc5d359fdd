import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What pictures are made with, by name. Read here and handed to the worker, because a worker of a packaged program
 * can't look into its archive.
 */
export async function readPictureFiles(folder: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = await readdir(folder);
  const read = names.map(async (name) => [name, await readFile(path.join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(read));
}
