import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page, test } from '@playwright/test';
import { cliEntry, root } from '#electron/build/paths.ts';
import { findChromium } from '#test/runtime/tools.ts';
import { newFolder } from './launch.ts';

export type BrowserOptions = {
  readonly files?: readonly string[];
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type RegieInBrowser = {
  readonly browser: Browser;
  readonly page: Page;
  /** The one-time address the server printed; it is used up by `page`. */
  readonly url: string;
  readonly userData: string;
  /** Closes the browser and asks the server to stop. */
  close(): Promise<void>;
  /** Ends the server at once, as a power cut would. */
  kill(): Promise<void>;
};

const ADDRESS = /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\/\S*/;
const START_MS = 30_000;

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`the server printed no address: ${printed}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = ADDRESS.exec(printed);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

/** Starts `regie serve` and opens its one-time address in a real Chromium; skips the journey where there is none. */
export async function openInBrowser(options: BrowserOptions = {}): Promise<RegieInBrowser> {
  const executablePath = findChromium();
  test.skip(executablePath === undefined, 'no Chromium');
  const userData = options.userData ?? (await newFolder());
  const server = spawn(process.execPath, ['--no-deprecation', cliEntry, 'serve', ...(options.files ?? [])], {
    cwd: root,
    env: { ...process.env, REGIE_USER_DATA: userData, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await printedAddress(server);
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  await page.goto(url);
  return {
    browser,
    page,
    url,
    userData,
    close: () => browser.close().then(() => end(server, 'SIGTERM')),
    kill: () => end(server, 'SIGKILL'),
  };
}
