import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

/** Bugs only, one line each. Never text of a dossier: messages of errors may quote it, so they stay out. */
export type Log = { readonly bug: (place: string, error: unknown) => Promise<void> };

export const LOG_NAME = 'regie.log';
const MAX_BYTES = 256 * 1024;
const MAX_FRAMES = 12;

/** `at apply (/home/someone/app/main/index.cjs:10:5)` without the folders, which name people. */
function withoutFolders(frame: string): string {
  return frame.trim().replaceAll(/(?:file:\/\/)?[^\s(]*[/\\]([^/\\\s)]+)/g, '$1');
}

/** [H20] What an error says about the program and nothing about the dossier. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const name = typeof code === 'string' ? `${error.name} ${code}` : error.name;
  return [name, ...frames.slice(0, MAX_FRAMES).map(withoutFolders)].join(' | ');
}

async function makeRoom(file: string): Promise<void> {
  const size = await stat(file).then(
    (info) => info.size,
    () => 0,
  );
  if (size > MAX_BYTES) await rename(file, `${file}.1`);
}

/** [H21] `regie.log` in the folder and one predecessor; together never much over half a megabyte. */
export function openLog(folder: string, now: () => number): Log {
  const file = path.join(folder, LOG_NAME);
  return {
    bug: async (place, error) => {
      const line = `${new Date(now()).toISOString()} ${place} ${describeError(error)}\n`;
      // A log that can't be written must not become the next error.
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await makeRoom(file);
        await appendFile(file, line, { mode: 0o600 });
      } catch {}
    },
  };
}
