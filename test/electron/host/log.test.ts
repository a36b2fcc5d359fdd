import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeError, openLog } from '#electron/host/log.ts';

const newFolder = () => mkdtemp(path.join(os.tmpdir(), 'regie-log-'));

describe('the log', () => {
  it('[H20] names the kind of error and where it was, not what it said', () => {
    const error = Object.assign(new RangeError('Merwenburg wil 99,9'), { code: 'EBADF' });
    error.stack = [
      'RangeError: Merwenburg wil 99,9',
      '    op drie regels',
      '    at edit (/home/karin/Regie/out/app/main/index.cjs:10:5)',
      '    at async file:///C:/Users/karin/regie/index.cjs:3:1',
      '    at C:\\Users\\karin\\regie\\index.cjs:4:1',
    ].join('\n');
    expect(describeError(error)).toBe(
      'RangeError EBADF | at edit (index.cjs:10:5) | at async index.cjs:3:1 | at index.cjs:4:1',
    );
  });

  it.each(['text of a dossier', { secret: 1 }, null, undefined])('[H20] says nothing of %j being thrown', (thrown) => {
    expect(describeError(thrown)).toBe(typeof thrown);
  });

  it('[H21] stays small, with one predecessor', async () => {
    const folder = await newFolder();
    const log = openLog(folder, () => 0);
    for (let number = 0; number < 4; number += 1) {
      await writeFile(path.join(folder, 'regie.log'), 'x'.repeat(300_000));
      await log.bug('place', new Error('x'));
    }
    expect(await readdir(folder)).toEqual(['regie.log', 'regie.log.1']);
    const { size, mode } = await stat(path.join(folder, 'regie.log'));
    expect(size).toBeLessThan(5_000);
    expect(mode & 0o077).toBe(0);
    expect(await readFile(path.join(folder, 'regie.log'), 'utf8')).toMatch(/^1970-01-01T00:00:00\.000Z place Error \|/);
  });

  it('[H21] is no trouble where it can not be written', async () => {
    const folder = path.join(await newFolder(), 'file');
    await writeFile(folder, '');
    await expect(openLog(folder, () => 0).bug('place', new Error('x'))).resolves.toBeUndefined();
  });
});
