import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentType } from '#src/contract/page.ts';

export type Page = { readonly body: Uint8Array; readonly type: string };

/** The built files of the window, by URL path. */
export type Pages = { readonly read: (urlPath: string) => Promise<Page | null> };

// The `recursive` option of readdir came after Node 18.15.
async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries.map((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(full);
    return entry.isFile() ? [full] : [];
  });
  return (await Promise.all(nested)).flat();
}

/** The files under a folder by URL path. */
export async function namesUnder(folder: string): Promise<ReadonlyMap<string, string>> {
  const named = (file: string): [string, string] => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file];
  return new Map((await filesUnder(folder)).map(named));
}

/**
 * [X4] A URL path is only ever compared with the names found in `folder` at the start, never joined to a path of the
 * disk, so there is nothing to climb out of.
 */
export async function openPages(folder: string): Promise<Pages> {
  const files = await namesUnder(folder);
  return {
    read: async (urlPath) => {
      const name = urlPath === '/' ? '/index.html' : urlPath;
      const file = files.get(name);
      return file === undefined ? null : { body: await readFile(file), type: contentType(name) };
    },
  };
}
