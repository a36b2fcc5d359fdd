import { expect, it } from 'vitest';
import { type Interval, meet } from '#src/methods/meet.ts';
import { randomFrom } from '#test/builders/random.ts';

const range = (min: number | null, max: number | null): Interval => ({ min, max });

it('[M1] ranges that overlap meet in a zone, with those who set its edges', () => {
  // DOMAIN C14, R27: recovery time in hours of four municipalities.
  const meeting = meet([range(2, 6), range(4, 8), range(4, 16), range(4, 12)]);
  expect(meeting).toEqual({ kind: 'zone', low: 4, high: 6, lowBy: [1, 2, 3], highBy: [0] });
});

it('[M1] ranges that only touch meet in one value', () => {
  // DOMAIN C14, R17: years of history.
  expect(meet([range(7, 10), range(5, 10), range(2, 7), range(5, 7)])).toEqual({
    kind: 'zone',
    low: 7,
    high: 7,
    lowBy: [0],
    highBy: [2, 3],
  });
});

it('[M1] ranges that miss each other leave a gap with the blocking parties', () => {
  // DOMAIN C14, R28: releases per year.
  expect(meet([range(6, 12), range(2, 6), range(1, 4), range(1, 4)])).toEqual({
    kind: 'gap',
    low: 4,
    high: 6,
    needHigh: [0],
    needLow: [2, 3],
  });
});

it('[M1] an open side limits nothing', () => {
  expect(meet([range(null, 4), range(null, 8)])).toEqual({ kind: 'zone', low: null, high: 4, lowBy: [], highBy: [0] });
  expect(meet([range(3, null), range(null, null)])).toEqual({
    kind: 'zone',
    low: 3,
    high: null,
    lowBy: [0],
    highBy: [],
  });
  expect(meet([range(null, null)])).toEqual({ kind: 'none' });
  expect(meet([])).toEqual({ kind: 'none' });
});

it('[M1] a value lies in the zone exactly when it lies in every range', () => {
  const random = randomFrom(14);
  const wrong: unknown[] = [];
  for (let turn = 0; turn < 300; turn += 1) {
    const ranges = Array.from({ length: random.int(1, 6) }, () => {
      const min = random.chance(0.2) ? null : random.int(0, 20);
      const max = random.chance(0.2) ? null : (min ?? 0) + random.int(0, 12);
      return range(min, max);
    });
    const meeting = meet(ranges);
    for (let value = -1; value <= 34; value += 1) {
      const inAll = ranges.every(({ min, max }) => (min === null || value >= min) && (max === null || value <= max));
      const inZone =
        meeting.kind === 'none' ||
        (meeting.kind === 'zone' &&
          (meeting.low === null || value >= meeting.low) &&
          (meeting.high === null || value <= meeting.high));
      if (inZone !== inAll) wrong.push({ ranges, value });
    }
  }
  expect(wrong).toEqual([]);
});
