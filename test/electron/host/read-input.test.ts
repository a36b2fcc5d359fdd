import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readInput } from '#electron/host/read-input.ts';

it('[L1] reads a file up to its limit, and says what is wrong with another', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-input-'));
  const file = path.join(folder, 'a.csv');
  await writeFile(file, 'x'.repeat(100));
  expect(await readInput(file, 100)).toMatchObject({ ok: true });
  expect(await readInput(file, 99)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  expect(await readInput(folder, 100)).toMatchObject({ ok: false, problem: { code: 'path-is-folder' } });
  const absent = path.join(folder, 'b.csv');
  expect(await readInput(absent, 100)).toEqual({
    ok: false,
    problem: { code: 'file-missing', params: { path: absent } },
  });
});
