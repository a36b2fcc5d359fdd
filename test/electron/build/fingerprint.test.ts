import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '#electron/build/fingerprint.ts';

let folder = '';
const sources = ['src', 'package.json', 'not-there'];
const print = (): string => fingerprint(folder, sources);

function write(file: string, text: string, atSeconds = 1_000): void {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  utimesSync(path.join(folder, file), atSeconds, atSeconds);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'regie-fingerprint-'));
  write('src/deep/a.ts', 'a');
  write('package.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('is the same while nothing changes', () => {
  expect(print()).toBe(print());
});

it.each([
  ['a file was added', () => write('src/b.ts', 'b')],
  ['a file was removed', () => rmSync(path.join(folder, 'src/deep/a.ts'))],
  ['a file was touched', () => write('src/deep/a.ts', 'a', 2_000)],
  ['a file was resized and set back in time', () => write('src/deep/a.ts', 'aa')],
  ['a single source file was touched', () => write('package.json', '{}', 2_000)],
])('differs when %s', (_, change) => {
  const before = print();
  change();
  expect(print()).not.toBe(before);
});

it('ignores what is no source', () => {
  const before = print();
  write('out/x.js', 'x');
  expect(print()).toBe(before);
});
