import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium, findOffice, findPdfToPpm, findProgram, hasDisplay } from './tools.ts';

/** Something of the machine that part of the tests cannot do without. */
type Need = {
  readonly name: string;
  readonly usedBy: string;
  /** Debian packages; of a name with alternatives the first that exists is installed. */
  readonly packages: readonly (readonly string[])[];
  isThere(): boolean;
};

export type Missing = { readonly name: string; readonly usedBy: string; readonly howToGet: string };

const ATTEMPTS = 3;
const ELECTRON_LIBRARIES = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
];

const needs: readonly Need[] = [
  { name: 'Xvfb', usedBy: 'all journeys', packages: [['xvfb']], isThere: () => hasDisplay() || has('Xvfb') },
  {
    name: "Electron's system libraries",
    usedBy: 'the journeys in Electron',
    packages: ELECTRON_LIBRARIES,
    // Only Debian's own administration can be asked; elsewhere Electron itself says what it misses.
    isThere: () => !has('dpkg-query') || ELECTRON_LIBRARIES.every((names) => names.some(isInstalled)),
  },
  {
    name: 'Chromium',
    usedBy: 'the journeys in the browser',
    packages: [['chromium']],
    isThere: () => findChromium() !== undefined,
  },
  {
    name: 'LibreOffice Calc and pdftoppm',
    usedBy: 'the look at exported workbooks',
    packages: [['libreoffice-calc'], ['poppler-utils'], ['fonts-liberation']],
    isThere: () => findOffice() !== undefined && findPdfToPpm() !== undefined,
  },
];

function has(program: string): boolean {
  return findProgram(program) !== undefined;
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

/** Only a bare build machine is changed: root on Debian, no display, not forbidden by REGIE_NO_APT=1. */
export function mayInstall(): boolean {
  const isBareDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version') && has('apt-get') && !hasDisplay();
  return isBareDebian && process.env.REGIE_NO_APT !== '1';
}

function aptGet(args: readonly string[]): boolean {
  const options = ['-q', '-y', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', [...options, ...args], { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  if (status !== 0) process.stderr.write(`apt-get ${args[0]} failed (${status}):\n${stderr}`);
  return status === 0;
}

function firstThatExists(names: readonly string[]): string {
  const exists = (name: string): boolean => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  return names.find(exists) ?? names.join('|');
}

async function install(missing: readonly Need[]): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await sleep(attempt * 3_000);
    if (!aptGet(['update'])) continue;
    const names = missing
      .flatMap((need) => need.packages.filter((each) => !each.some(isInstalled)))
      .map(firstThatExists);
    process.stdout.write(`Installing with apt-get: ${names.join(' ')}\n`);
    if (aptGet(['install', '--no-install-recommends', ...names])) return;
  }
}

/** Installs what the tests need where that is allowed, and returns what is not there afterwards. */
export async function prepareSystem(): Promise<readonly Missing[]> {
  if (process.platform !== 'linux') return [];
  const absent = (): readonly Need[] => needs.filter((need) => !need.isThere());
  if (absent().length > 0 && mayInstall()) await install(absent());
  return absent().map(({ name, usedBy, packages }) => {
    return { name, usedBy, howToGet: `apt-get install ${packages.map((names) => names[0]).join(' ')}` };
  });
}
