import { readFile, stat } from 'node:fs/promises';
import { refuse, type Result } from '#src/base/result.ts';
import { toMb } from '#src/contract/payload.ts';
import { attempt } from '#electron/storage/problem-of.ts';

/** A file named on the command line, whole; `limit` in bytes. */
export async function readInput(path: string, limit: number): Promise<Result<Uint8Array>> {
  const info = await attempt(path, () => stat(path));
  if (!info.ok) return info.problem.params?.errno === 'ENOENT' ? refuse('file-missing', { path }) : info;
  if (!info.value.isFile()) return refuse('path-is-folder', { path });
  if (info.value.size > limit) return refuse('too-large', { limitMb: toMb(limit) });
  return attempt(path, () => readFile(path));
}
