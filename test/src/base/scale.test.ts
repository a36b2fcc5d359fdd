import { describe, expect, it } from 'vitest';
import { axisFor, barOf, lanesOf, positionOf, ticksOf } from '#src/base/scale.ts';

const day = { min: 0, max: 24 };

describe('positionOf', () => {
  it('places a value in proportion and stops at the ends', () => {
    expect(positionOf(6, day, 10, 106)).toBe(34);
    expect(positionOf(-3, day, 10, 106)).toBe(10);
    expect(positionOf(99, day, 10, 106)).toBe(106);
  });

  it('places the only value of an axis without length in the middle', () => {
    expect(positionOf(5, { min: 5, max: 5 }, 0, 80)).toBe(40);
  });
});

describe('barOf', () => {
  it('spans a bounded band', () => {
    expect(barOf({ min: 4, max: 12 }, day, 0, 240)).toEqual({ x: 40, width: 80, isOpenStart: false, isOpenEnd: false });
  });

  it('[UI7] an unbounded side runs to the end of the axis and is open there', () => {
    expect(barOf({ min: null, max: 4 }, day, 0, 240)).toEqual({ x: 0, width: 40, isOpenStart: true, isOpenEnd: false });
    expect(barOf({ min: 8, max: null }, day, 0, 240)).toEqual({
      x: 80,
      width: 160,
      isOpenStart: false,
      isOpenEnd: true,
    });
  });

  it('[UI7] a bound beyond the axis is open as well, because the picture does not show where it ends', () => {
    expect(barOf({ min: 8, max: 48 }, day, 0, 240)).toMatchObject({ x: 80, width: 160, isOpenEnd: true });
  });

  it('keeps a single value visible and inside the axis', () => {
    expect(barOf({ min: 6, max: 6 }, day, 0, 240, 4)).toMatchObject({ x: 58, width: 4 });
    expect(barOf({ min: 24, max: 24 }, day, 0, 240, 4)).toMatchObject({ x: 236, width: 4 });
    expect(barOf({ min: 0, max: 0 }, day, 0, 240, 4)).toMatchObject({ x: 0, width: 4 });
  });
});

describe('ticksOf', () => {
  it('[UI8] breaks hours, months, percentages and amounts at the values people expect', () => {
    expect(ticksOf(day)).toEqual([0, 4, 8, 12, 16, 20, 24]);
    expect(ticksOf({ min: 0, max: 36 })).toEqual([0, 6, 12, 18, 24, 30, 36]);
    expect(ticksOf({ min: 0, max: 100 })).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticksOf({ min: 99.5, max: 100 })).toEqual([99.5, 99.6, 99.7, 99.8, 99.9, 100]);
    expect(ticksOf({ min: 0, max: 12_500 })).toEqual([0, 2500, 5000, 7500, 10_000, 12_500]);
  });

  it('stays within the asked number of pieces', () => {
    expect(ticksOf(day, 3)).toEqual([0, 8, 16, 24]);
    expect(ticksOf({ min: -7, max: 1234 }, 4).length).toBeLessThanOrEqual(5);
  });

  it('survives an axis without length', () => {
    expect(ticksOf({ min: 5, max: 5 })).toEqual([5]);
  });
});

describe('axisFor', () => {
  it('[UI8] is tight with round ends and holds every bound and value', () => {
    expect(
      axisFor([
        { min: 1, max: 4 },
        { min: 8, max: 24 },
      ]),
    ).toEqual({ min: 0, max: 24 });
    expect(axisFor([{ min: 1, max: 4 }], [30])).toEqual({ min: 0, max: 30 });
  });

  it('[UI8] leaves room where a band is unbounded', () => {
    const axis = axisFor([
      { min: 18, max: null },
      { min: null, max: 12 },
    ]);
    expect(axis.min).toBeLessThan(12);
    expect(axis.max).toBeGreaterThan(18);
  });

  it('[UI8] starts at zero rather than below it when no value is negative', () => {
    expect(
      axisFor([
        { min: null, max: 15 },
        { min: null, max: 240 },
      ]).min,
    ).toBe(0);
    expect(axisFor([{ min: -5, max: 12 }])).toEqual({ min: -6, max: 12 });
  });

  it('never passes a given limit', () => {
    expect(axisFor([{ min: 99.5, max: null }], [99.9], { max: 100 }).max).toBe(100);
  });

  it('gives one value an axis around it and no value an axis at all', () => {
    expect(axisFor([{ min: 6, max: 6 }])).toEqual({ min: 0, max: 12 });
    expect(axisFor([{ min: null, max: null }])).toEqual({ min: 0, max: 1 });
  });
});

describe('lanesOf', () => {
  it('keeps marks that have room in one lane and stacks those that would overlap', () => {
    expect(lanesOf([10, 20, 60], 27)).toEqual([0, 1, 0]);
    expect(lanesOf([10, 40, 70], 27)).toEqual([0, 0, 0]);
    expect(lanesOf([50, 50, 50], 27)).toEqual([0, 1, 2]);
  });
});
