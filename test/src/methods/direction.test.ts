import { expect, it } from 'vitest';
import { tauOverTime } from '#src/methods/direction.ts';

it('[AG5] counts rising against falling pairs, whatever the unit', () => {
  expect(tauOverTime([1, 2, 3, 4])).toBe(1);
  expect(tauOverTime([99.9, 99.8, 12])).toBe(-1);
  expect(tauOverTime([1, 3, 2])).toBeCloseTo(1 / 3);
  expect(tauOverTime([5, 5, 5])).toBe(0);
});

it('[AG5] says nothing about two values', () => {
  expect(tauOverTime([1, 2])).toBeNull();
});
