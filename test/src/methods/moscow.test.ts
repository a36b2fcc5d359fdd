import { expect, it } from 'vitest';
import { effortShares, medianRank } from '#src/methods/moscow.ts';

it('[M5] shares leave the won’t out', () => {
  // DSDM's advice of 60, 20 and 20 %, with as much again that is not this time.
  expect(effortShares({ M: 60, S: 20, C: 20, W: 100 })).toEqual({ M: 0.6, S: 0.2, C: 0.2 });
});

it('[M5] Merwenburg holds seven tenths of its effort at must', () => {
  // DOMAIN C1: 945 of 945 + 312 + 100 thousand euros, 12 more at won't.
  expect(effortShares({ M: 945, S: 312, C: 100, W: 12 })?.M).toBeCloseTo(0.696, 3);
});

it('[M5] without planned effort there are no shares', () => {
  expect(effortShares({ M: 0, S: 0, C: 0, W: 5 })).toBeNull();
});

it.each([
  [[0, 0, 2, 2], 3, 'half must, half should is must'],
  [[0, 1, 2, 1], 2, 'should in the middle'],
  [[0, 2, 0, 2], 2, 'between could and must lies should'],
  [[2, 0, 2, 0], 1, 'between wont and should lies could'],
  [[2, 2, 0, 0], 1, 'half could, half wont is could'],
  [[1, 0, 0, 0], 0, 'one voice is the middle'],
  [[1, 1, 1, 0], 1, 'the middle of three'],
])('[M6] %j comes to rank %i: %s', (counts, rank) => {
  expect(medianRank(counts)).toBe(rank);
});

it('[M6] of nobody there is no middle', () => {
  expect(medianRank([0, 0, 0, 0])).toBeNull();
});
