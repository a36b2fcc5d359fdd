import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileNameFor, freePath, withExtension } from '#electron/host/free-name.ts';

it.each([
  ['Zaaksysteem 2027', 'Zaaksysteem 2027'],
  ['  ICT: heden/toekomst?  ', 'ICT heden toekomst'],
  ['..', ''],
  ['.verborgen', 'verborgen'],
  ['met punt.', 'met punt'],
  ['regel\neen\ttwee\0', 'regel een twee'],
  ['CON', 'CON_'],
  ['lpt1', 'lpt1_'],
  ['Console', 'Console'],
  ['Één & twee', 'Één & twee'],
  ['x'.repeat(200), 'x'.repeat(80)],
  ['<>|"*', ''],
])('[H10] makes a file name of %j', (title, name) => {
  expect(fileNameFor(title)).toBe(name);
});

it('[H10] takes the first number that is free, also beside a link to nowhere', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-names-'));
  expect(await freePath(folder, 'Zaak')).toBe(path.join(folder, 'Zaak.regie'));
  await writeFile(path.join(folder, 'Zaak.regie'), '');
  await symlink('nowhere', path.join(folder, 'Zaak 2.regie'));
  expect(await freePath(folder, 'Zaak')).toBe(path.join(folder, 'Zaak 3.regie'));
});

it('[H10] adds an extension only where it is missing', () => {
  expect(withExtension('/a/b', '.regie')).toBe('/a/b.regie');
  expect(withExtension('/a/b.REGIE', '.regie')).toBe('/a/b.REGIE');
  expect(withExtension('/a/b.2027', '.regie')).toBe('/a/b.2027.regie');
});
