import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { root } from '#electron/build/paths.ts';
import { journeyElectron } from '#test/runtime/journey-electron.ts';
import { hasDisplay } from '#test/runtime/tools.ts';
import { startVirtualDisplay } from '#test/runtime/virtual-display.ts';

export type Program = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Processor time of all processes of the program so far, in milliseconds (Linux: ticks of 10). */
  readonly cpuMs: () => Promise<number>;
  readonly end: () => Promise<void>;
};

const window = { width: 1440, height: 900 };

/** Starts the built program with a dossier open on the map, in a window of 1440 by 900, without a GPU. */
export async function startProgram(dossier: string): Promise<Program> {
  const electron = await journeyElectron();
  if (electron.kind === 'absent') throw new Error(`no Electron to measure with: ${electron.reason}`);
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  if (display !== undefined) process.env.DISPLAY = display.name;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-bench-'));
  const file = path.join(folder, 'large.regie');
  await copyFile(dossier, file);
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
  const app = await _electron.launch({
    executablePath: path.join(electron.folder, 'electron'),
    args: [root, `--user-data-dir=${folder}/user`, file],
    env: { ...env, REGIE_USER_DATA: `${folder}/user` },
  });
  const page = await app.firstWindow();
  await page.locator('[role="tree"]').waitFor({ timeout: 120_000 });
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, window);
  // The compiler names inner functions by a helper that a page does not have.
  await page.evaluate('globalThis.__name = (each) => each');
  return {
    app,
    page,
    cpuMs: () => cpuMs(app),
    end: async () => {
      app.process().kill('SIGKILL');
      display?.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const tickMs = 10;

async function cpuMs(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid));
  const times = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      // After the name in brackets; user and system time are the 14th and 15th field of the whole.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * tickMs;
    }),
  );
  return times.reduce((sum, each) => sum + each, 0);
}
