import { open, rename, rm } from 'node:fs/promises';
import { refuse, type Problem } from '#src/base/result.ts';

/**
 * Puts these contents in the file's place: whole or not at all, and nothing left behind on failure. `fresh` is the
 * name it has until then, beside the file. Rejects with errno errors.
 */
export async function replaceFile(
  file: string,
  fresh: string,
  contents: string | Uint8Array,
  mode: number,
): Promise<void> {
  try {
    const handle = await open(fresh, 'wx', mode);
    try {
      await handle.writeFile(contents);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
}

const codes: Readonly<Record<string, string>> = {
  EACCES: 'no-permission',
  EBUSY: 'file-in-use',
  EDQUOT: 'disk-full',
  EEXIST: 'file-exists',
  EISDIR: 'path-is-folder',
  ENAMETOOLONG: 'name-too-long',
  ENOENT: 'folder-missing',
  ENOSPC: 'disk-full',
  ENOTDIR: 'folder-missing',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
};

/** What a disk did to us, as a problem with the path it happened at; other errors are bugs and thrown on. */
export function fileProblem(error: unknown, path: string): { readonly ok: false; readonly problem: Problem } {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !/^E[A-Z]+$|^Unknown system error/.test(code)) throw error;
  return refuse(codes[code] ?? 'disk-error', { path, errno: code });
}
