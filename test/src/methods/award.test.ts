import { describe, expect, it } from 'vitest';
import { type Bid, type Formula, isRelative, ranked, winnersOf } from '#src/methods/award.ts';
import { priceDeficits, rankReversals, weightStretches } from '#src/methods/award-sensitivity.ts';

const weights = { quality: 60, price: 40 };
const bid = (id: string, price: number, quality: number): Bid => ({ id, price, quality });
/** DOMAIN C15, in thousands of euros. */
const withL5 = [
  bid('L1', 4400, 0.85),
  bid('L2', 3700, 0.755),
  bid('L3', 4150, 0.8),
  bid('L4', 3950, 0.72),
  bid('L5', 2900, 0.45),
];
const withoutL5 = withL5.slice(0, 4);

const relative: Formula = { kind: 'relative', weights };
const linear: Formula = { kind: 'linear', weights, lowest: 3000, highest: 5000 };
const logarithmic: Formula = { kind: 'logarithmic', weights, base: 2 };
const figures = (formula: Formula, bids: readonly Bid[], decimals = 2) =>
  Object.fromEntries(ranked(formula, bids).map(({ id, figure }) => [id, Number(figure.toFixed(decimals))]));

describe('the award formulas', () => {
  it('[AW1] relative to the lowest price', () => {
    expect(figures(relative, withL5)).toEqual({ L1: 77.36, L2: 76.65, L3: 75.95, L4: 72.57, L5: 67 });
    expect(figures(relative, withoutL5)).toEqual({ L1: 84.64, L2: 85.3, L3: 83.66, L4: 80.67 });
  });

  it('[AW2] linear between two fixed prices, the price part held in its bounds', () => {
    const reference = { L1: 63, L2: 71.3, L3: 65, L4: 64.2 };
    expect(figures(linear, withL5)).toEqual({ ...reference, L5: 67 });
    expect(figures(linear, withoutL5)).toEqual(reference);
  });

  it('[AW3] logarithmic, with a base of 2 and of 1.5 and 3', () => {
    expect(figures(logarithmic, withL5)).toEqual({ L1: 66.94, L2: 71.24, L3: 67.32, L4: 65.37, L5: 67 });
    expect(figures(logarithmic, withoutL5)).toEqual({ L1: 81, L2: 85.3, L3: 81.38, L4: 79.43 });
    // iBestuur: 80, 100 and 125 with 50 points a doubling.
    const equal = [bid('a', 80, 1), bid('b', 100, 1), bid('c', 125, 1)];
    expect(figures({ kind: 'logarithmic', weights: { quality: 50, price: 50 }, base: 2 }, equal, 1)).toEqual({
      a: 100,
      b: 83.9,
      c: 67.8,
    });
    for (const base of [1.5, 3]) {
      const formula: Formula = { kind: 'logarithmic', weights, base };
      const dearer = figures(formula, [bid('a', 100, 0), bid('b', 100 * base, 0)]);
      expect(dearer).toEqual({ a: 40, b: 0 });
    }
  });

  it('[AW4] utility index', () => {
    const formula: Formula = { kind: 'utility', weights: { quality: 60, price: 40 } };
    const bids = [bid('a', 1000, 0.9), bid('b', 875, 0.8), bid('c', 600, 0.6)];
    expect(figures(formula, bids, 3)).toEqual({ a: 0.6, b: 0.583, c: 0.55 });
    expect(priceDeficits(formula, bids).map(({ deficit }) => Math.round(deficit ?? -1))).toEqual([0, 25, 50]);
  });

  it('[AW5] price per point of quality', () => {
    expect(figures({ kind: 'ratio' }, withL5)).toEqual({ L1: 51.76, L2: 49.01, L3: 51.88, L4: 54.86, L5: 64.44 });
    expect(winnersOf({ kind: 'ratio' }, withL5)).toEqual(['L2']);
  });

  it('[AW6] gunnen op waarde', () => {
    const formula: Formula = { kind: 'value', worth: 3000 };
    expect(figures(formula, withL5)).toEqual({ L1: 1850, L2: 1435, L3: 1750, L4: 1790, L5: 1550 });
    expect(ranked(formula, withL5)[0]).toMatchObject({ id: 'L2', place: 1 });
  });

  it('[AW7] Superformule counts the quality of what is required too', () => {
    // Worked out by hand: 4400 / (100 × 1.85), 3700 / (100 × 1.755).
    const found = figures({ kind: 'super', required: 1 }, withoutL5);
    expect(found).toMatchObject({ L1: 23.78, L2: 21.08 });
  });

  it('[AW1] gives equal figures one place and no winner', () => {
    expect(
      ranked(relative, [bid('a', 100, 0.5), bid('b', 100, 0.5), bid('c', 200, 0.5)]).map(({ place }) => place),
    ).toEqual([1, 1, 3]);
    expect(winnersOf(relative, [])).toEqual([]);
    expect([relative, linear, { kind: 'ratio' } as Formula].map(isRelative)).toEqual([true, false, false]);
  });
});

describe('how sure an award is', () => {
  it('[AW8] each bid knows how many euros it is too dear', () => {
    expect(priceDeficits(linear, withoutL5).map(({ id, deficit }) => [id, Math.round(deficit ?? -1)])).toEqual([
      ['L1', 415],
      ['L2', 0],
      ['L3', 315],
      ['L4', 355],
    ]);
    // Below the fixed lowest price nothing is gained any more.
    expect(priceDeficits(linear, [bid('a', 3000, 0.9), bid('b', 3500, 0.1)])[1]).toEqual({ id: 'b', deficit: null });
  });

  it('[AW9] the bid that could not win decides the winner, by the relative formula', () => {
    expect(rankReversals(relative, withL5)[0]).toEqual({
      cause: { kind: 'dropped', id: 'L5' },
      before: ['L1'],
      after: ['L2'],
    });
    const added = rankReversals(relative, withoutL5);
    expect(added.map(({ cause, after }) => [cause.kind, after])).toEqual([['added', ['L1']]]);
    const [found] = added;
    if (found?.cause.kind !== 'added') throw new Error('none');
    expect(winnersOf(relative, [...withoutL5, { id: 'F', ...found.cause.bid }])).toEqual(['L1']);
  });

  it('[AW9] nothing that comes or goes turns a formula that does not measure bids against each other', () => {
    for (const formula of [linear, { kind: 'ratio' }, { kind: 'value', worth: 3000 }] as const)
      expect(rankReversals(formula, withL5)).toEqual([]);
  });

  it('[AW12] the winner changes where the weight of price says so', () => {
    const stretches = weightStretches(linear, withoutL5) ?? [];
    expect(stretches.map(({ winners }) => winners)).toEqual([['L1'], ['L2']]);
    // (1 − w) × 0.095 = w × 0.35
    expect(stretches[0]?.to).toBeCloseTo(0.095 / 0.445, 5);
    expect(weightStretches({ kind: 'ratio' }, withL5)).toBeNull();
    const utility = weightStretches({ kind: 'utility', weights }, withoutL5);
    expect(utility?.[0]).toMatchObject({ winners: ['L1'] });
    expect(utility?.at(-1)?.to).toBe(1);
  });
});
