import { expect, it } from 'vitest';
import { consensus, mostHeld, stepsOf } from '#src/methods/agreement.ts';
import { etaSquared } from '#src/methods/between.ts';
import { changedVotes, fewestChanged } from '#src/methods/changed.ts';
import { agreementA, polarisation } from '#src/methods/polarisation.ts';
import { mean, standardDeviation } from '#src/methods/spread.ts';
import { sampleClients, sampleVoteFigures, sampleVotes } from '#test/builders/sample-votes.ts';

const published = [30, 40, 210, 130, 530, 50, 10];

it('[M30] consensus of the published distribution', () => {
  expect(consensus(published)).toBeCloseTo(0.7256876, 7);
});

it.each([
  [[0, 0, 0, 12], 1],
  [[0, 0, 2, 10], 0.853],
  [[0, 0, 6, 6], 0.737],
  [[1, 2, 2, 7], 0.441],
  [[3, 3, 3, 3], 0.369],
  [[4, 0, 0, 8], 0.082],
  [[6, 0, 0, 6], 0],
])('[M30] twelve votes %j on four steps have a consensus of %f', (counts, expected) => {
  expect(Math.abs((consensus(counts) as number) - expected)).toBeLessThan(0.0006);
});

it('[M30] one step is consensus, and nobody has none', () => {
  expect(consensus([4])).toBe(1);
  expect(consensus([0, 0, 0, 0])).toBeNull();
});

it.each(Object.entries(sampleVotes.moscow))('[M30] [M33] figures of the votes on %s', (code, votes) => {
  const expected = sampleVoteFigures.items[code];
  const groups = sampleClients.map((client) => [...(votes[client] ?? '')].map((letter) => 'WCSM'.indexOf(letter)));
  const counts = [0, 1, 2, 3].map((step) => groups.flat().filter((each) => each === step).length);
  expect(counts).toEqual(expected?.counts);
  expect(Number(consensus(counts)?.toFixed(3))).toBe(expected?.cns);
  expect(Number(standardDeviation(stepsOf(counts))?.toFixed(2))).toBe(expected?.sd);
  expect(Number(((mean(stepsOf(counts)) as number) + 1).toFixed(2))).toBe(expected?.mean);
  const eta = etaSquared(groups);
  expect(eta === null ? null : Number(eta.toFixed(2))).toBe(expected?.eta2);
});

it('[M31] what most hold, and equally many as equals', () => {
  expect(mostHeld([0, 1, 3, 8])).toEqual({ steps: [3], share: 8 / 12 });
  expect(mostHeld([6, 0, 0, 6])).toEqual({ steps: [0, 3], share: 0.5 });
  expect(mostHeld([0, 0])).toBeNull();
});

it('[M32] agreement of the published distribution', () => {
  expect(agreementA(published)).toBeCloseTo(0.6113333, 7);
});

it('[M32] one camp, an even spread and two camps at the ends', () => {
  expect([agreementA([0, 0, 12, 0]), agreementA([3, 3, 3, 3]), agreementA([6, 0, 0, 6])]).toEqual([1, 0, -1]);
  expect([polarisation([0, 0, 12, 0]), polarisation([3, 3, 3, 3]), polarisation([6, 0, 0, 6])]).toEqual([0, 0.5, 1]);
});

it('[M32] two camps that a deviation takes for scatter', () => {
  expect(agreementA([5, 0, 0, 5]) as number).toBeLessThan(agreementA([3, 2, 2, 3]) as number);
  expect([agreementA([0, 0, 0]), agreementA([1, 1]), polarisation([])]).toEqual([null, null, null]);
});

it('[M33] all between groups, or all within them', () => {
  expect(
    etaSquared([
      [3, 3],
      [0, 0],
    ]),
  ).toBe(1);
  expect(
    etaSquared([
      [3, 0],
      [0, 3],
    ]),
  ).toBe(0);
  expect([etaSquared([[3], [3]]), etaSquared([]), etaSquared([[], [2]])]).toEqual([null, null, null]);
});

it('[M34] changed votes by voter, and at least by count where voters are not known', () => {
  expect(changedVotes([3, 3, 0, 1], [3, 2, 0])).toBe(1);
  expect(fewestChanged([0, 2, 1, 0], [0, 1, 2, 0])).toBe(1);
  expect(fewestChanged([1, 0, 0, 0], [1, 0, 0, 2])).toBe(0);
});
