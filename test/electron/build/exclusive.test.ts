import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exclusively } from '#electron/build/exclusive.ts';

let folder = '';
let lock = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'regie-exclusive-'));
  lock = path.join(folder, 'deep/lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The id of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

it('lets one work at a time and returns what it made', async () => {
  let running = 0;
  const work = async (): Promise<number> => {
    running += 1;
    const seen = running;
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    return seen;
  };
  expect(await Promise.all([1, 2, 3].map(() => exclusively(lock, work)))).toEqual([1, 1, 1]);
});

it('opens the lock again after a failure', async () => {
  await expect(exclusively(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

it('takes over from an owner that has died', async () => {
  mkdirSync(lock, { recursive: true });
  writeFileSync(path.join(lock, 'pid'), String(deadPid()));
  expect(await exclusively(lock, async () => 'done')).toBe('done');
});

it('takes over from an owner that died before it wrote its name', async () => {
  mkdirSync(lock, { recursive: true });
  utimesSync(lock, 1_000, 1_000);
  expect(await exclusively(lock, async () => 'done')).toBe('done');
});
