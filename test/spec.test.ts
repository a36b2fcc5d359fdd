import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';

// src/SPEC.md and the tests name the same rules: a list item with the number in bold there, a title led by it here. Comments in
// the code name no others.

const RULE = /^- \*\*\[([A-Z]+\d+[a-z]?)\]\*\*/gm;
/** A rule in square brackets on a line of comment. */
const COMMENTED = /^[ \t]*(?:\/\/|\/?\*).*?\[([A-Z]{1,2}\d+)\]/gm;
/** One or more citations at the start of a string. */
const CITATIONS = /(?<=['"`])(?:\[[A-Z]+\d+[a-z]?\] ?)+/g;

function testFiles(): string[] {
  const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(?:test|spec)\.tsx?$/.test(file));
}

function citedIn(file: string): string[] {
  const citations = readFileSync(path.join(root, 'test', file), 'utf8').match(CITATIONS) ?? [];
  return [...new Set(citations.flatMap((group) => group.match(/[A-Z]+\d+[a-z]?/g) ?? []))];
}

const rules = [...readFileSync(path.join(root, 'src/SPEC.md'), 'utf8').matchAll(RULE)].map(([, rule]) => rule ?? '');
const citations = testFiles().flatMap((file) => citedIn(file).map((rule) => ({ rule, file })));

it('numbers each rule once', () => {
  expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
});

it('has a test for each rule', () => {
  const cited = new Set(citations.map(({ rule }) => rule));
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
});

it('has a rule for each citation', () => {
  expect(citations.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
});

it('has a rule for each comment that names one', () => {
  const unknown = ['src', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(path.join(root, folder, file), 'utf8').matchAll(COMMENTED)]
          .map(([, rule]) => rule ?? '')
          .filter((rule) => !rules.includes(rule))
          .map((rule) => `${rule} in ${folder}/${file}`),
      ),
  );
  expect(unknown).toEqual([]);
});
