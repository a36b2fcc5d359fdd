import path from 'node:path';
import type { Connection, HostRoom } from '#electron/host/host.ts';
import { openBrowser } from '#electron/server/open-browser.ts';
import type { Screenings } from '#electron/server/screenings.ts';
import { openPages } from '#electron/server/pages.ts';
import { type RunningServer, startServer } from '#electron/server/server.ts';
import { refuse, type Result, ok } from '#src/base/result.ts';
import { type Console, ended } from './console.ts';
import { exitCodes } from './exit-code.ts';

export type ServeRequest = {
  readonly appFolder: string;
  /** Opened in the first window; null = none. */
  readonly file: string | null;
  readonly port: number;
  readonly opensBrowser: boolean;
  readonly screenings: Screenings;
};

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
}

async function start(
  room: HostRoom,
  { appFolder, port, file, screenings }: ServeRequest,
): Promise<Result<RunningServer>> {
  const pages = await openPages(path.join(appFolder, 'renderer'));
  let left = file;
  const arrived = ({ tell }: Connection): void => {
    if (left !== null) tell({ kind: 'open-path', path: left });
    left = null;
  };
  const connect = (): Connection => room.connect('browser', null);
  try {
    return ok(await startServer({ connect, arrived, pages, screenings, log: room.log, port }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return refuse('port-in-use', { port });
  }
}

/** [L9] Runs until it is asked to stop. The address is the one line of data. */
export async function serve(room: HostRoom, console: Console, request: ServeRequest): Promise<number> {
  const started = await start(room, request);
  if (!started.ok) return ended(console, started);
  const { url, close } = started.value;
  const { t } = console.text;
  const stop = askedToStop();
  console.message(t('cli:serve.running'));
  console.data(url);
  console.message(t('cli:serve.stop'));
  if (request.opensBrowser && !(await openBrowser(url))) console.message(t('cli:serve.noBrowser'));
  await stop;
  await close();
  console.message(t('cli:serve.stopped'));
  return exitCodes.done;
}
