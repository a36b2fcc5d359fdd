import path from 'node:path';
import { refuse, type Result, ok } from '#src/base/result.ts';
import type { Caller } from './ports.ts';

/** A path as a window gives it: whole, never as seen from wherever the program was started. */
export function wholePath(file: string): Result<string> {
  return path.isAbsolute(file) ? ok(path.normalize(file)) : refuse('path-not-absolute', { path: file });
}

/** [X9] Where this window may write: behind the desktop door only what its user pointed at in a native dialog. */
export function writablePath(file: string, caller: Caller): Result<string> {
  const whole = wholePath(file);
  if (!whole.ok || caller.door !== 'desktop') return whole;
  return caller.chosen.has(whole.value) ? whole : refuse('path-not-chosen', { path: file });
}
