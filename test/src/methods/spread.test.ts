import { expect, it } from 'vitest';
import { interquartileRange, mean, standardDeviation, variation } from '#src/methods/spread.ts';

it('[M13] deviation and variation are those of a sample', () => {
  // 2, 4, 4, 4, 5, 5, 7, 9: squares of deviations add up to 32.
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(variation(values)).toBeCloseTo(Math.sqrt(32 / 7) / 5, 12);
});

it('[M13] of too few values, or around a mean of nothing, there is none', () => {
  expect([mean([]), standardDeviation([3]), variation([3]), variation([-1, 1])]).toEqual([null, null, null, null]);
});

it('[M14] the range between the quartiles is that of spreadsheets', () => {
  expect(interquartileRange([1, 2, 3, 4])).toBe(1.5);
  expect(interquartileRange([7, 15, 36, 39, 40, 41])).toBe(19.5);
  expect(interquartileRange([])).toBeNull();
});
