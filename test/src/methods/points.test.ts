import { expect, it } from 'vitest';
import { equalPoints, geometricPoints, toHundred, weightedPoints } from '#src/methods/points.ts';
import { variation } from '#src/methods/spread.ts';
import { centredLogRatios, replaceZeros } from '#src/methods/zeros.ts';
import { sampleInhabitants, sampleThemePoints, sampleVoteFigures } from '#test/builders/sample-votes.ts';

const rounded = (figures: readonly number[] | null, digits = 2): readonly number[] | undefined =>
  figures?.map((figure) => Number(figure.toFixed(digits)));

it('[M10] points of equal parties are their means', () => {
  expect(rounded(equalPoints(sampleThemePoints))).toEqual(sampleVoteFigures.points.equal);
});

it('[M10] a weight counts a party’s points that many times', () => {
  expect(rounded(weightedPoints(sampleThemePoints, sampleInhabitants))).toEqual(sampleVoteFigures.points.inhabitants);
});

it('[M10] people count within their party first, so that a party with more people weighs no more', () => {
  const crowd = equalPoints([
    [100, 0],
    [80, 20],
    [90, 10],
  ]) as readonly number[];
  expect(equalPoints([crowd, [10, 90]])).toEqual([50, 50]);
});

it('[M10] who gives half of the points counts in full, and who gives none in nothing', () => {
  expect(toHundred([20, 30])).toEqual([40, 60]);
  expect(toHundred([0, 0])).toBeNull();
  expect(equalPoints([])).toBeNull();
  expect(weightedPoints([[100]], [0])).toBeNull();
});

it('[M11] geometric points are scaled to a hundred', () => {
  expect(rounded(geometricPoints(sampleThemePoints))).toEqual(sampleVoteFigures.points.geometric);
  expect(geometricPoints([])).toBeNull();
});

it('[M11] zeros become small and take what they get from the others in proportion', () => {
  expect(replaceZeros([60, 40, 0, 0], 0.5)).toEqual([59.4, 39.6, 0.5, 0.5]);
  expect(replaceZeros([0, 0], 0.5)).toEqual([0.5, 0.5]);
  const points = geometricPoints([
    [100, 0],
    [50, 50],
  ]) as readonly number[];
  expect(points[0]).toBeLessThan(100);
  expect(points[1]).toBeGreaterThan(0);
});

it('[M12] centred log-ratios of Merwenburg’s points', () => {
  const ratios = centredLogRatios(sampleThemePoints[0] as readonly number[]);
  expect(rounded(ratios)).toEqual([0.59, 0.84, -0.14, 0.27, -0.55, -1.02]);
  expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(0, 12);
});

it('[M13] information security is one client’s theme', () => {
  expect(variation(sampleThemePoints.map((row) => row[2] as number))).toBeCloseTo(0.84, 2);
});
