import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findElectron } from '#electron/build/find-electron.ts';

const EXECUTABLES = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
const before = process.env.ELECTRON_OVERRIDE_DIST_PATH;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'regie-electron-'));
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folder;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
  else process.env.ELECTRON_OVERRIDE_DIST_PATH = before;
});

it('takes the Electron a person points at, with its version', async () => {
  for (const file of EXECUTABLES) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
  writeFileSync(path.join(folder, 'version'), 'v25.1.1\n');
  expect(await findElectron()).toMatchObject({ kind: 'found', folder, version: '25.1.1' });
});

it('says so when there is none where a person points, and looks nowhere else', async () => {
  expect(await findElectron()).toEqual({ kind: 'absent', reason: `ELECTRON_OVERRIDE_DIST_PATH: ${folder}` });
});
