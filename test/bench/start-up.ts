import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { root } from '#electron/build/paths.ts';
import { journeyElectron } from '#test/runtime/journey-electron.ts';
import { hasDisplay } from '#test/runtime/tools.ts';
import { startVirtualDisplay } from '#test/runtime/virtual-display.ts';
import { type Measurement, ratioOf } from './measurement.ts';

/** An Electron program that shows a window with nothing in it: what any such program must cost. */
const emptyProgram = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ webPreferences: { sandbox: true } }).loadURL('data:text/html,<p>.</p>'));
`;

async function emptyApp(folder: string): Promise<string> {
  const app = path.join(folder, 'empty');
  await mkdir(app);
  await writeFile(path.join(app, 'package.json'), '{ "name": "empty", "main": "main.cjs" }');
  await writeFile(path.join(app, 'main.cjs'), emptyProgram);
  return app;
}

/** Starts a program, waits for its picture, and ends it; the ending is not waited for. */
async function start(
  executablePath: string,
  args: readonly string[],
  userData: string,
  isThere: (page: Page) => Promise<unknown>,
) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
  const app = await _electron.launch({
    executablePath,
    args: [...args, `--user-data-dir=${userData}`],
    env: { ...env, REGIE_USER_DATA: userData },
  });
  await isThere(await app.firstWindow());
  return () => void app.process().kill('SIGKILL');
}

const firstFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** The sample on the map: a requirement can be read and clicked. */
async function map(page: Page): Promise<unknown> {
  await page.locator('.react-flow__node button').first().waitFor();
  return firstFrame(page);
}

export const startUp: Measurement = {
  name: 'start to the sample on the map ÷ an empty Electron window',
  unit: 'ratio',
  aim: 1.6,
  measure: async () => {
    const electron = await journeyElectron();
    if (electron.kind === 'absent') throw new Error(`no Electron to measure with: ${electron.reason}`);
    const display = hasDisplay() ? undefined : await startVirtualDisplay();
    if (display !== undefined) process.env.DISPLAY = display.name;
    const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-bench-'));
    const executable = path.join(electron.folder, 'electron');
    const empty = await emptyApp(folder);
    let end = (): void => {};
    try {
      return await ratioOf({
        rounds: 5,
        between: () => end(),
        subject: async (round) => {
          const sample = path.join(folder, `${round}.regie`);
          await copyFile(path.join(root, 'assets/sample.regie'), sample);
          end = await start(executable, [root, sample], path.join(folder, 'regie'), map);
        },
        limit: async () => {
          end = await start(executable, [empty], path.join(folder, 'nothing'), firstFrame);
        },
      });
    } finally {
      end();
      display?.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
