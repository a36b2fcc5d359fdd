import { expect, it } from 'vitest';
import { byLeximin, giniCoefficient, jainIndex } from '#src/methods/fairness.ts';

it('[M37] Jain’s index', () => {
  expect(jainIndex([1, 2, 3, 4])).toBeCloseTo(0.8333, 4);
  expect(jainIndex([1, 1, 1, 0])).toBe(0.75);
  expect(jainIndex([0.799, 0.854, 0.902, 0.917])).toBeCloseTo(0.9972, 4);
  expect(jainIndex([0, 0])).toBeNull();
});

it('[M37] Gini’s coefficient: two different situations, the same figure', () => {
  expect(giniCoefficient([1, 2, 3, 4])).toBe(0.25);
  expect(giniCoefficient([1, 1, 1, 0])).toBe(0.25);
  expect(giniCoefficient([0.799, 0.854, 0.902, 0.917])).toBeCloseTo(0.029, 3);
  expect(giniCoefficient([])).toBeNull();
});

it('[M38] the higher lowest share first, then the second lowest', () => {
  const order = [
    [0.9, 0.2],
    [0.4, 0.5],
    [0.4, 0.9],
  ].sort(byLeximin);
  expect(order).toEqual([
    [0.4, 0.9],
    [0.4, 0.5],
    [0.9, 0.2],
  ]);
  expect(byLeximin([1, 2], [2, 1])).toBe(0);
});
