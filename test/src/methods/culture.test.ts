import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { culturalSimilarity, largestDifferences, leadingType } from '#src/methods/culture.ts';

type Reference = {
  readonly points: Readonly<Record<string, readonly number[]>>;
  readonly similarity: Readonly<Record<string, Readonly<Record<string, number>>>>;
};
const file = path.join(root, 'test/fixtures/sample/culture.json');
const { points, similarity } = JSON.parse(readFileSync(file, 'utf8')) as Reference;
const of = (party: string): readonly number[] => points[party] ?? [];

it('[RL20] the similarity of two parties is what the reference computation has', () => {
  const computed = Object.fromEntries(
    Object.entries(similarity).map(([supplier, row]) => [
      supplier,
      Object.fromEntries(
        Object.keys(row).map((client) => [
          client,
          Math.round(culturalSimilarity(of(supplier), of(client)) * 100) / 100,
        ]),
      ),
    ]),
  );
  expect(computed).toEqual(similarity);
  // Two clients differ more than a client and a supplier.
  expect(culturalSimilarity(of('MER'), of('ZAN'))).toBeCloseTo(0.67, 12);
});

it('[RL20] the largest difference goes first, and what is equal is none', () => {
  expect(largestDifferences(of('ZAN'), of('L4')).map(({ type, apart }) => [type, apart])).toEqual([
    ['family', 36],
    ['market', 32],
    ['adhocracy', 16],
    ['hierarchy', 12],
  ]);
  expect(largestDifferences([25, 25, 25, 25], [25, 25, 25, 25])).toEqual([]);
});

it('[RL20] a type leads when it alone has most points', () => {
  expect([leadingType(of('ZAN')), leadingType([40, 40, 10, 10]), leadingType([0, 0, 0, 0])]).toEqual([
    'family',
    null,
    null,
  ]);
});
