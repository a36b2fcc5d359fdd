import { ok, type Problem, type Result } from '#src/base/result.ts';
import { errnoOf } from './disk.ts';

/** Carries a Problem out of the depth of disk work; `attempt` turns it into a Result again. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(code: string, params?: Problem['params']) {
    super(code);
    this.problem = params === undefined ? { code } : { code, params };
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

/** What the disk did while we worked on `path`. Anything else is a bug and thrown on. */
export function problemOf(error: unknown, path: string): Problem {
  if (error instanceof Refused) return error.problem;
  const errno = errnoOf(error);
  return { code: codes[errno] ?? 'disk-error', params: { path, errno } };
}

/** [S1] Disk work as a Result. */
export async function attempt<T>(path: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return { ok: false, problem: problemOf(error, path) };
  }
}
