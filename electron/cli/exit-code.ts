import type { Problem } from '#src/base/result.ts';

/** [L2] How a command ended, for scripts. */
export const exitCodes = { done: 0, refused: 1, usage: 2, file: 3, internal: 4 } as const;

const fileTrouble = new Set([
  'changed-on-disk',
  'disk-error',
  'disk-full',
  'file-exists',
  'file-in-use',
  'file-missing',
  'file-read-only',
  'folder-missing',
  'folder-read-only',
  'generation-failed',
  'lock-lost',
  'locked',
  'locked-by',
  'name-too-long',
  'no-permission',
  'path-is-folder',
  'port-in-use',
  'read-only',
  'removed-on-disk',
]);

export function exitCodeOf({ code }: Problem): number {
  if (code === 'internal') return exitCodes.internal;
  return fileTrouble.has(code) ? exitCodes.file : exitCodes.refused;
}
