import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { jsonFile } from '#electron/host/json-file.ts';

const newFile = async () => path.join(await mkdtemp(path.join(os.tmpdir(), 'regie-json-')), 'sub/a.json');

it('[H2] gives back what was written, and null before', async () => {
  const file = jsonFile(await newFile());
  expect(await file.read()).toBeNull();
  await file.write({ a: [1, 'é'] });
  expect(await file.read()).toEqual({ a: [1, 'é'] });
});

it('[H2] writes in order and leaves nothing beside the file', async () => {
  const place = await newFile();
  const file = jsonFile(place);
  for (let number = 0; number < 20; number += 1) void file.write({ number });
  await file.settled();
  expect(JSON.parse(await readFile(place, 'utf8'))).toEqual({ number: 19 });
  expect(await readdir(path.dirname(place))).toEqual(['a.json']);
});
