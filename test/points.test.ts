import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';

// The appendix of src/SPEC.md: each of the 209 points of the articles behind the product, and what serves it.

const spec = readFileSync(path.join(root, 'src/SPEC.md'), 'utf8');
const rules = new Set([...spec.matchAll(/^- \*\*\[([A-Z]+\d+[a-z]?)\]\*\*/gm)].map(([, rule]) => rule));
const points = [...spec.matchAll(/^\| A(\d+) \|(.*)\|(.*)\|$/gm)].map(([, number, asks, served]) => ({
  point: `A${number}`,
  number: Number(number),
  asks: (asks ?? '').trim(),
  served: (served ?? '').trim(),
}));

type Schema = { readonly $defs: Record<string, { readonly properties?: Record<string, unknown> }> };
const { $defs } = JSON.parse(
  readFileSync(path.join(root, 'src/file-format/schema/regie-2.schema.json'), 'utf8'),
) as Schema;

/** Whether a file has this field: `kpis.target`, a table and what its records carry. */
function isField(name: string): boolean {
  const [table = '', field = ''] = name.split('.');
  const rows = $defs.dossier?.properties?.[table] as { readonly items?: { readonly $ref: string } } | undefined;
  const record = rows?.items?.$ref.split('/').at(-1) ?? '';
  return $defs[record]?.properties?.[field] !== undefined;
}

const fieldsIn = (words: string): readonly string[] =>
  [...words.matchAll(/`([a-zA-Z]+\.[a-zA-Z]+)`/g)].map(([, name]) => name ?? '');
const rulesIn = (words: string): readonly string[] =>
  [...words.matchAll(/\[([A-Z]+\d+[a-z]?)\]/g)].map(([, rule]) => rule ?? '');

it('has each of the 209 points once, in order', () => {
  expect(points.map(({ number }) => number)).toEqual(Array.from({ length: 209 }, (_, index) => index + 1));
});

it('says of each point what it asks', () => {
  expect(points.filter(({ asks }) => asks.length < 10).map(({ point }) => point)).toEqual([]);
});

it('serves each point by a rule or a field, or says why it is not served', () => {
  const isServed = ({ served }: (typeof points)[number]): boolean =>
    rulesIn(served).length > 0 || fieldsIn(served).length > 0 || /^None: .{20,}/.test(served);
  expect(points.filter((each) => !isServed(each)).map(({ point }) => point)).toEqual([]);
});

it('names no rule and no field that is not there', () => {
  const unknown = points.flatMap(({ point, served }) => [
    ...rulesIn(served)
      .filter((rule) => !rules.has(rule))
      .map((rule) => `${point} [${rule}]`),
    ...fieldsIn(served)
      .filter((field) => !isField(field))
      .map((field) => `${point} ${field}`),
  ]);
  expect(unknown).toEqual([]);
});
