import { expect, it } from 'vitest';
import { valueForEffort, wsjf } from '#src/methods/wsjf.ts';

it('[M36] what delay costs over how long it takes: the smaller job first', () => {
  expect(wsjf({ value: 100, time: 50, risk: 20, effort: 10 })).toBe(17);
  expect(wsjf({ value: 80, time: 30, risk: 10, effort: 5 })).toBe(24);
});

it('[M36] without effort there is no figure', () => {
  expect(wsjf({ value: 1, time: 1, risk: 1, effort: 0 })).toBeNull();
  expect(valueForEffort({ value: 1, effort: 0 })).toBeNull();
  expect(valueForEffort({ value: 8, effort: 5 })).toBe(1.6);
});
