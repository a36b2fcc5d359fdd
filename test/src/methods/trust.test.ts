import { expect, it } from 'vitest';
import {
  balance,
  legalOf,
  level,
  perceptionGap,
  quadrantOf,
  trustBases,
  trustOf,
  trustStatements,
  weakestStatement,
} from '#src/methods/trust.ts';

it('[RL1] five answers of 1 to 7 are a trust of 0 to 100', () => {
  expect([trustOf([1, 1, 1, 1, 1]), trustOf([7, 7, 7, 7, 7]), trustOf([4, 4, 4, 4, 4])]).toEqual([0, 100, 50]);
  // 6 + 5 + 5 + 4 + 3 = 23, a mean of 4.6, is 3.6 of 6.
  expect(trustOf([6, 5, 5, 4, 3])).toBeCloseTo(60, 12);
});

it('[RL1] the statements rest on ability, benevolence and integrity, and without one of these there is no trust', () => {
  expect(new Set(trustStatements.map(({ basis }) => basis))).toEqual(new Set(trustBases));
  expect(trustOf([null, 5, 5, 5, 5])).toBeNull();
  expect(trustOf([5, null, null, 5, 5])).toBeNull();
  expect(trustOf([])).toBeNull();
  expect(trustOf([7, null, 7, 7, null])).toBe(100);
});

it('[RL2] balance, level and perception gap are T − L, (T + L) / 2 and the distance between sides', () => {
  // Kwartet and its present supplier in the sample: 48, 66 and a contract of 74.
  expect([balance(48, 74), level(48, 74), perceptionGap(48, 66)]).toEqual([-26, 61, 18]);
});

it('[RL3] a quadrant has its name by trust and contract, each at or over the line', () => {
  expect([quadrantOf(48, 74), quadrantOf(55, 30), quadrantOf(50, 50), quadrantOf(49.9, 49.9)]).toEqual([
    'boarded',
    'goodFaith',
    'partners',
    'loose',
  ]);
});

it('[RL4] a contract is counted from four parts that count a quarter each, and is unknown while one is', () => {
  expect(legalOf({ detail: 0, penalties: 0, escalations: 0, quotes: 0 })).toBe(0);
  expect(legalOf({ detail: 100, penalties: 9, escalations: 4, quotes: 40 })).toBe(100);
  expect(legalOf({ detail: 100, penalties: 2, escalations: 1, quotes: 3 })).toBe(50);
  expect(legalOf({ detail: 100, penalties: null, escalations: 1, quotes: 3 })).toBeNull();
});

it('one statement that was answered lowest is the one to talk about', () => {
  expect([weakestStatement([5, 4, 6, 3, 7]), weakestStatement([3, 3, 6, 3, 7]), weakestStatement([])]).toEqual([
    'promise',
    null,
    null,
  ]);
});
