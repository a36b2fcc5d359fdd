import type { BareBug } from './thread.ts';

/** [BB25] What an error says about the program; its message stays behind. */
export function bareBug(error: unknown): BareBug {
  if (!(error instanceof Error)) return { name: typeof error, code: null, frames: '' };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: typeof code === 'string' ? code : null, frames: frames.join('\n') };
}

/** For a log that takes errors. */
export function errorOf({ name, code, frames }: BareBug): Error {
  const error = Object.assign(new Error(), code === null ? {} : { code });
  error.name = name;
  error.stack = `${name}\n${frames}`;
  return error;
}
