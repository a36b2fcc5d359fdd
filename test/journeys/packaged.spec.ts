import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getRawHeader } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { out, root } from '#electron/build/paths.ts';
import { launchRegie, newFolder } from './launch.ts';

// The program as it is handed out, made by `npm run package`. Its twin without fuses is walked through; the one with
// them refuses what a test driver needs, so it is looked at from outside: what it writes, says and ends with.
test.describe.configure({ mode: 'default' });

const executable = path.join(out, 'dist/linux-unpacked/regie');
const unfused = path.join(out, 'dist/unfused/linux-unpacked/electron');

function makePackage(...args: readonly string[]): void {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const made = spawnSync(process.execPath, [tsx, path.join(root, 'electron/build/package.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(made.status, made.stdout + made.stderr).toBe(0);
}

test.beforeAll(() => {
  const absent = process.env.REGIE_ELECTRON_ABSENT;
  test.skip(absent !== undefined, `no Electron: ${absent}`);
  test.skip(process.platform !== 'linux', 'packages of other systems are made there');
  test.setTimeout(240_000);
  makePackage();
  makePackage('--unfused');
});

type Started = { readonly child: ChildProcess; readonly userData: string; readonly messages: () => string };

async function start(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Started> {
  const userData = await newFolder();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  let messages = '';
  const child = spawn(executable, ['--no-sandbox', ...args], { env: { ...env, ...more, REGIE_USER_DATA: userData } });
  child.stderr.on('data', (chunk: Buffer) => {
    messages += chunk.toString();
  });
  return { child, userData, messages: () => messages };
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

async function aDossier(): Promise<{ readonly file: string; readonly beside: () => readonly string[] }> {
  const folder = await newFolder();
  const file = path.join(folder, 'Zaak.regie');
  copyFileSync(path.join(root, 'assets/sample.regie'), file);
  return { file, beside: () => readdirSync(folder).filter((name) => name !== 'Zaak.regie') };
}

test('[X50] the unpacked program shows a dossier, takes an edit and leaves it on the disk', async () => {
  const { file, beside } = await aDossier();
  const regie = await launchRegie({ executable: unfused, files: [file] });
  const { page } = regie;
  await page.getByText('Eén klantbeeld voor KCC-medewerkers').first().click();
  const title = page.getByRole('textbox', { name: 'Titel', exact: true });
  await title.fill('Uit het pakket');
  await title.press('Enter');
  await expect(page.getByText('Uit het pakket').first()).toBeVisible();
  expect(await regie.close()).toBe('quit');
  const written = spawnSync('grep', ['-c', 'Uit het pakket', file], { encoding: 'utf8' });
  expect(Number(written.stdout)).toBeGreaterThan(0);
  expect(beside()).toEqual([]);
});

test('[X30] [X44] [X50] the released program opens a dossier, and ends in order when told to', async () => {
  const { file, beside } = await aDossier();
  const { child, userData } = await start([file]);
  await expect.poll(beside, { timeout: 20_000 }).toContain('.Zaak.regie-lock');
  await expect.poll(() => existsSync(path.join(userData, 'data/generations'))).toBe(true);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  expect(beside()).toEqual([]);
  // Kept when the window closes: it was there.
  expect(existsSync(path.join(userData, 'data/window.json'))).toBe(true);
});

test('[X51] the released program runs nobody else\u2019s code, whatever the environment says', async () => {
  const folder = await newFolder();
  const [script, proof] = [path.join(folder, 'own.cjs'), path.join(folder, 'ran')];
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`);
  for (const env of [{ ELECTRON_RUN_AS_NODE: '1' }, { NODE_OPTIONS: `--require=${script}` }]) {
    const { file, beside } = await aDossier();
    const { child } = await start('NODE_OPTIONS' in env ? [file] : [script, file], env);
    await expect.poll(beside, { timeout: 20_000 }).toContain('.Zaak.regie-lock');
    child.kill('SIGTERM');
    await ended(child);
    expect(existsSync(proof)).toBe(false);
  }
});

test('[X52] a package holds the built program, its licence and two languages, and nothing it was made from', () => {
  const folder = path.dirname(executable);
  const { header } = getRawHeader(path.join(folder, 'resources/app.asar'));
  expect(Object.keys(header.files).toSorted()).toEqual(['out', 'package.json']);
  expect(readdirSync(path.join(folder, 'resources')).toSorted()).toEqual(['app.asar']);
  expect(readdirSync(path.join(folder, 'locales')).toSorted()).toEqual(['en-US.pak', 'nl.pak']);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['LICENCE', 'LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});

for (const switched of [
  '--remote-debugging-port=0',
  '-remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp',
  '--disable-web-security',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:1',
  '--ignore-certificate-errors',
]) {
  test(`[X30] the packaged program does not start with ${switched}`, async () => {
    const { child, messages, userData } = await start([switched]);
    expect(await ended(child)).toBe(2);
    expect(messages()).toContain(`Regie start niet met --${switched.replace(/^-+/, '').split('=')[0]}:`);
    expect(existsSync(path.join(userData, 'data'))).toBe(false);
  });
}
