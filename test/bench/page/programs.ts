import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { root } from '#electron/build/paths.ts';
import { journeyElectron } from '#test/runtime/journey-electron.ts';
import { hasDisplay } from '#test/runtime/tools.ts';
import { startVirtualDisplay } from '#test/runtime/virtual-display.ts';

/** An Electron program that shows a window with nothing in it: what any such program must cost. */
const emptyProgram = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  .loadURL('data:text/html,<p>.</p>'));
`;

/** A program that runs; `end` does not wait until it is gone. */
export type Started = { readonly page: Page; readonly end: () => void };

/** The real Electron with a screen to draw on, for as long as a measurement takes. */
export class Programs {
  readonly #executable: string;
  readonly #folder: string;
  readonly #stopDisplay: () => void;
  readonly #started = new Set<() => void>();

  private constructor(executable: string, folder: string, stopDisplay: () => void) {
    this.#executable = executable;
    this.#folder = folder;
    this.#stopDisplay = stopDisplay;
  }

  static async run<T>(work: (programs: Programs) => Promise<T>): Promise<T> {
    const electron = await journeyElectron();
    if (electron.kind === 'absent') throw new Error(`no Electron to measure with: ${electron.reason}`);
    const display = hasDisplay() ? undefined : await startVirtualDisplay();
    if (display !== undefined) process.env.DISPLAY = display.name;
    const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-bench-'));
    const programs = new Programs(path.join(electron.folder, 'electron'), folder, () => {
      if (display === undefined) return;
      display.stop();
      // The next run starts a screen of its own.
      delete process.env.DISPLAY;
    });
    try {
      return await work(programs);
    } finally {
      await programs.#finish();
    }
  }

  async #finish(): Promise<void> {
    for (const end of this.#started) end();
    this.#stopDisplay();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Regie with a copy of this file open, or with what it starts with. The user's folder is shared by all starts. */
  async regie(file?: string): Promise<Started> {
    const args = [root];
    if (file !== undefined) {
      const copy = path.join(await mkdtemp(path.join(this.#folder, 'file-')), path.basename(file));
      await copyFile(file, copy);
      args.push(copy);
    }
    return this.#start(args, 'regie');
  }

  /** A window with nothing in it. */
  async empty(): Promise<Started> {
    const app = path.join(this.#folder, 'empty');
    await mkdir(app, { recursive: true });
    await writeFile(path.join(app, 'package.json'), '{ "name": "empty", "main": "main.cjs" }');
    await writeFile(path.join(app, 'main.cjs'), emptyProgram);
    return this.#start([app], 'nothing');
  }

  async #start(args: readonly string[], user: string): Promise<Started> {
    const userData = path.join(this.#folder, user);
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
    const app = await _electron.launch({
      executablePath: this.#executable,
      args: [...args, `--user-data-dir=${userData}`],
      env: { ...env, REGIE_USER_DATA: userData },
    });
    // Asked now: of a program that has ended Playwright no longer knows the process.
    const child = app.process();
    const end = (): void => void child.kill('SIGKILL');
    this.#started.add(end);
    const page = await app.firstWindow();
    await page.waitForLoadState();
    // tsx names the functions inside what is evaluated in a page, by a helper that is not there.
    await page.evaluate('globalThis.__name = (named) => named');
    return { page, end };
  }
}
