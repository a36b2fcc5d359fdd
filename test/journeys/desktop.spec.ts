import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '#electron/build/paths.ts';
import type { Result } from '#src/base/result.ts';
import type { Args, CallName, Opened, Value } from '#src/contract/calls.ts';
import { launchRegie, newFolder, type Regie } from './launch.ts';

/** Calls the host as the window itself does. */
async function call<K extends CallName>({ page }: Regie, name: K, args: Args<K>): Promise<Value<K>> {
  const answer = await page.evaluate(
    ([called, given]) => {
      const { regie } = window as unknown as { regie: { call: (name: string, args: unknown) => Promise<unknown> } };
      return regie.call(called, given);
    },
    [name, args] as const,
  );
  const result = answer as Result<Value<K>>;
  if (!result.ok) throw new Error(`${name}: ${result.problem.code}`);
  return result.value;
}

function rename(regie: Regie, { session }: Opened, title: string): Promise<unknown> {
  const edit = { kind: 'command', name: 'editAssignment', input: { patch: { title } } } as const;
  return call(regie, 'dossier.edit', { session, call: edit });
}

function titleOf({ app }: Regie): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
}

function menuOf({ app }: Regie): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
}

async function ended({ app }: Regie): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(full);
    return entry.isFile() ? [full] : [];
  });
}

test('[X41] a second start hands its dossier to the first window and ends', async () => {
  const first = await launchRegie();
  const { path: file, session } = await call(first, 'dossiers.create', { title: 'Van buiten', path: null });
  await call(first, 'dossier.close', { session });
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const electron = await first.app.evaluate(() => process.execPath);
  const args = ['--no-sandbox', root, `--user-data-dir=${first.userData}`, file];
  const second = spawn(electron, args, { env: { ...env, REGIE_USER_DATA: first.userData }, stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect.poll(() => titleOf(first)).toBe('Van buiten.regie – Regie');
  expect(await first.close()).toBe('quit');
});

test('[X41] a dossier named at the start is opened', async () => {
  const before = await launchRegie();
  const { path: file } = await call(before, 'dossiers.create', { title: 'Vooraf', path: null });
  await before.close();
  const regie = await launchRegie({ files: [file], userData: before.userData });
  await expect.poll(() => titleOf(regie)).toBe('Vooraf.regie – Regie');
  await regie.close();
});

test('[X42] [X43] menu and title follow language and dossier', async () => {
  const regie = await launchRegie();
  expect(await menuOf(regie)).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
  expect(await titleOf(regie)).toBe('Regie');
  await call(regie, 'settings.set', { language: 'en' });
  await expect.poll(() => menuOf(regie)).toEqual(['File', 'Edit', 'View', 'Help']);
  const { session } = await call(regie, 'dossiers.create', { title: 'Zaak', path: null });
  expect(await titleOf(regie)).toBe('Zaak.regie – Regie');
  await call(regie, 'dossier.close', { session });
  expect(await titleOf(regie)).toBe('Regie');
  await regie.close();
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`[X44] ${signal} brings the file up to date before the program ends`, async () => {
    const regie = await launchRegie();
    const opened = await call(regie, 'dossiers.create', { title: 'Eerst', path: null });
    await rename(regie, opened, 'Net nog gewijzigd');
    regie.app.process().kill(signal);
    await ended(regie);
    expect(await readFile(opened.path, 'utf8')).toContain('Net nog gewijzigd');
    expect(readdirSync(path.dirname(opened.path))).toEqual([path.basename(opened.path)]);
  });
}

test('[X44] quitting brings the file up to date and leaves nothing beside it', async () => {
  const regie = await launchRegie();
  const opened = await call(regie, 'dossiers.create', { title: 'Eerst', path: null });
  await rename(regie, opened, 'Bij het sluiten');
  expect(await regie.close()).toBe('quit');
  expect(await readFile(opened.path, 'utf8')).toContain('Bij het sluiten');
  expect(readdirSync(path.dirname(opened.path))).toEqual([path.basename(opened.path)]);
});

test('[H3] a program that is killed has lost no acknowledged edit', async () => {
  const regie = await launchRegie();
  const opened = await call(regie, 'dossiers.create', { title: 'Eerst', path: null });
  await rename(regie, opened, 'Bevestigd');
  await regie.kill();
  const again = await launchRegie({ userData: regie.userData });
  const found = await call(again, 'dossiers.open', { path: opened.path, mode: 'normal' });
  expect(found.seq).toBe(1);
  await call(again, 'dossier.flush', { session: found.session });
  expect(await readFile(opened.path, 'utf8')).toContain('Bevestigd');
  await again.close();
});

test('[X45] a page that fails comes back with its dossier', async () => {
  const regie = await launchRegie();
  const opened = await call(regie, 'dossiers.sample', {});
  await rename(regie, opened, 'Voor de storing');
  await regie.app.evaluate(({ BrowserWindow, dialog }) => {
    // The message would wait for a person.
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  // Asked in the middle of a failure, a page never answers.
  const late = () => new Promise<string>((resolve) => setTimeout(resolve, 2_000, ''));
  const text = () =>
    regie.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return String(await window?.webContents.executeJavaScript('document.body.innerText'));
    });
  const shown = () => Promise.race([text(), late()]);
  await expect.poll(shown).toContain('Voor de storing');
  expect(await titleOf(regie)).toBe(`${opened.fileName} – Regie`);
  await regie.app.evaluate(({ app }) => app.quit());
  await ended(regie);
  expect(await readFile(opened.path, 'utf8')).toContain('Voor de storing');
});

test('[X40] the window comes back where it stood', async () => {
  const before = await launchRegie();
  const bounds = { x: 60, y: 70, width: 1100, height: 720 };
  await before.app.evaluate(({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.setBounds(given), bounds);
  await before.close();
  const after = await launchRegie({ userData: before.userData });
  const found = await after.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(found).toEqual(bounds);
  await after.close();
});

test('[X9] an export goes to the file that was pointed at, and nowhere else', async () => {
  const regie = await launchRegie();
  const { session } = await call(regie, 'dossiers.sample', {});
  const file = path.join(await newFolder(), 'Matrix.csv');
  const exported = { session, job: 'j1', format: 'csv', path: file } as const;
  await expect(call(regie, 'matrix.export', exported)).rejects.toThrow('path-not-chosen');
  await regie.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  const picked = await call(regie, 'files.pick', {
    purpose: 'save-export',
    suggestedName: 'Matrix.csv',
    extensions: ['xlsx', 'csv'],
  });
  expect(picked).toBe(file);
  await call(regie, 'matrix.export', exported);
  expect((await readFile(file)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  await regie.close();
});

test('[X46] what a dossier says is nowhere on the disk but in its own files', async () => {
  const regie = await launchRegie();
  const opened = await call(regie, 'dossiers.create', { title: 'Zaak', path: null });
  const marker = 'Geheimschrift Merwenburg 7351';
  const input = { id: 'T1', title: marker };
  const edit = { kind: 'command', name: 'addTheme', input } as const;
  await call(regie, 'dossier.edit', { session: opened.session, call: edit });
  await regie.page.reload();
  await regie.close();
  const own = [opened.path, path.join(regie.userData, 'data/generations')];
  const telling = filesUnder(regie.userData).filter((file) => readFileSync(file).includes(marker));
  expect(telling.length).toBeGreaterThan(0);
  expect(telling.filter((file) => !own.some((place) => file.startsWith(place)))).toEqual([]);
});
