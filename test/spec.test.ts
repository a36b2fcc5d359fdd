import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';

// src/SPEC.md and the tests name the same rules: a list item with the number in bold there, a title led by it here.

const RULE = /^- \*\*\[([A-Z]+\d+[a-z]?)\]\*\*/gm;
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
