import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { languageFor } from '#renderer/ballot/words.ts';

const most = 50_000;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'regie-ballot-'));
  const configFile = path.join(root, 'renderer/vite.config.ts');
  await build({ configFile, mode: 'ballot', logLevel: 'error', build: { outDir } });
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  files = new Map(names.map((name) => [name, readFileSync(path.join(outDir, name), 'utf8')]));
});

const bytes = (text: string): number => Buffer.byteLength(text);
const isWords = (text: string): boolean => /^(?:var|let|const) \w+=\{title:/.test(text);

it('[BP2] a phone loads less than 50 kB', () => {
  const words = [...files.values()].filter(isWords).map(bytes);
  const rest = [...files.values()].filter((text) => !isWords(text)).map(bytes);
  expect(words).toHaveLength(2);
  expect(rest.reduce((sum, each) => sum + each, 0) + Math.max(...words)).toBeLessThan(most);
});

it('[BP1] nothing in it is younger than the phones it is for', () => {
  const young = {
    'a method of Safari 15 or later':
      /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll\(\/)\(|Object\.(?:hasOwn|groupBy)|structuredClone|AbortSignal\.(?:timeout|any)/,
    'syntax of Safari 15 or later':
      /[{;}]static\{|\bawait import\b(?=.*^export)|\?\?=|\|\|=|&&=|\.#\w|(?<=[{;])#\w+[=(;]/,
    'what only https has': /randomUUID|crypto\.subtle|serviceWorker|navigator\.clipboard|navigator\.locks/,
  };
  const style = {
    'a style of Safari 15 or later':
      /(?<![-\w])inset:|aspect-ratio|:has\(|@layer|@container|color-mix|oklch|accent-color/,
  };
  for (const [name, text] of files) {
    for (const [what, pattern] of Object.entries(name.endsWith('.css') ? style : young)) {
      expect(pattern.exec(text)?.[0], `${what} in ${name}`).toBeUndefined();
    }
  }
});

it('[BP1] runs no script and no style that stands in the page itself', () => {
  const page = files.get('index.html') ?? '';
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});

it('[BP32] speaks the first language of the phone that it knows, else Dutch', () => {
  expect(languageFor(['de-DE', 'en-US', 'nl'])).toBe('en');
  expect(languageFor(['nl-BE', 'en'])).toBe('nl');
  expect(languageFor(['fr'])).toBe('nl');
});
