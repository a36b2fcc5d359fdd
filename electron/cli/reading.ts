import type { Connection } from '#electron/host/host.ts';
import type { Result } from '#src/base/result.ts';
import type { Opened } from '#src/contract/calls.ts';
import { type Console, showProblem } from './console.ts';

/** Opens a dossier to look at it: nothing is locked, nothing written. What the store noticed is said. */
export async function openToRead(connection: Connection, console: Console, path: string): Promise<Result<Opened>> {
  const opened = await connection.call('dossiers.open', { path, mode: 'read-only' });
  if (opened.ok) for (const notice of opened.value.notices) showProblem(console, notice);
  return opened;
}
