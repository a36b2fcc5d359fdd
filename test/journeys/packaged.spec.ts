import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { appOut, root } from '#electron/build/paths.ts';
import { newFolder } from './launch.ts';

// The program as it is handed out: one archive beside an Electron that bears its name. It refuses the switches a test
// driver needs, so it is looked at from outside.
test.describe.configure({ mode: 'default' });

let executable = '';

/** A copy that costs no room where the disk allows that. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => cpSync(source, target));
  }
}

test.beforeAll(async () => {
  const absent = process.env.REGIE_ELECTRON_ABSENT;
  test.skip(absent !== undefined, `no Electron: ${absent}`);
  test.skip(process.platform !== 'linux', 'packages of other systems are made there');
  const folder = await newFolder();
  const contents = path.join(folder, 'contents');
  mkdirSync(path.join(contents, 'out'), { recursive: true });
  cpSync(appOut, path.join(contents, 'out/app'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(contents, 'package.json'));
  const packaged = path.join(folder, 'packaged');
  await linkFolder(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', packaged);
  rmSync(path.join(packaged, 'resources/default_app.asar'), { force: true });
  await createPackageWithOptions(contents, path.join(packaged, 'resources/app.asar'), {});
  executable = path.join(packaged, 'regie');
  renameSync(path.join(packaged, 'electron'), executable);
});

type Started = { readonly child: ChildProcess; readonly userData: string; readonly messages: () => string };

async function start(...args: readonly string[]): Promise<Started> {
  const userData = await newFolder();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  let messages = '';
  const child = spawn(executable, ['--no-sandbox', ...args], { env: { ...env, REGIE_USER_DATA: userData } });
  child.stderr.on('data', (chunk: Buffer) => {
    messages += chunk.toString();
  });
  return { child, userData, messages: () => messages };
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

test('[X30] [X44] the packaged program starts, and ends in order when told to', async () => {
  const { child, userData } = await start();
  // Kept when the window closes: it was there.
  const place = path.join(userData, 'data/window.json');
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  await expect.poll(() => existsSync(place)).toBe(true);
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
    const { child, messages, userData } = await start(switched);
    expect(await ended(child)).toBe(2);
    expect(messages()).toContain(`Regie start niet met --${switched.replace(/^-+/, '').split('=')[0]}:`);
    expect(existsSync(path.join(userData, 'data'))).toBe(false);
  });
}
