import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page, test } from '@playwright/test';
import { root } from '#electron/build/paths.ts';

export type LaunchOptions = {
  /** Files given on the command line, as by a double click. */
  readonly files?: readonly string[];
  /** The settings folder of an earlier launch; a new empty one when left out. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A packaged program instead of the checkout. */
  readonly executable?: string;
};

export type Regie = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Quits as a person would; `forced` when the program did not let itself be quit. */
  close(): Promise<'quit' | 'forced'>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
};

const QUIT_MS = 15_000;
const EXIT_MS = 5_000;

export function newFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'regie-journey-'));
}

function after(ms: number): Promise<'late'> {
  return new Promise((resolve) => setTimeout(resolve, ms, 'late'));
}

function hasEnded(app: ElectronApplication): Promise<unknown> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', resolve));
}

async function kill(app: ElectronApplication): Promise<void> {
  const ended = hasEnded(app);
  app.process().kill('SIGKILL');
  await ended;
}

// app.close() never returns when a window refuses to close, so each way out has a limit and a harsher one behind it.
async function close(app: ElectronApplication): Promise<'quit' | 'forced'> {
  const quit = app.close().then(
    () => 'quit' as const,
    () => 'late' as const,
  );
  if ((await Promise.race([quit, after(QUIT_MS)])) === 'quit') return 'quit';
  const ended = hasEnded(app);
  await Promise.race([app.evaluate((electron) => setTimeout(() => electron.app.exit(0), 0)), after(EXIT_MS)]).catch(
    () => {},
  );
  if ((await Promise.race([ended, after(EXIT_MS)])) === 'late') await kill(app);
  return 'forced';
}

function environment(options: LaunchOptions, userData: string): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
  return { ...env, REGIE_USER_DATA: userData, ...options.env };
}

/** Starts the built program in the real Electron that the journeys' setup found; skips the journey where there is none. */
export async function launchRegie(options: LaunchOptions = {}): Promise<Regie> {
  const absent = process.env.REGIE_ELECTRON_ABSENT;
  test.skip(absent !== undefined, `no Electron: ${absent}`);
  const userData = options.userData ?? (await newFolder());
  const app = await _electron.launch({
    ...(options.executable ? { executablePath: options.executable } : {}),
    args: [...(options.executable ? [] : [root]), `--user-data-dir=${userData}`, ...(options.files ?? [])],
    env: environment(options, userData),
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  return { app, page, userData, close: () => close(app), kill: () => kill(app) };
}
