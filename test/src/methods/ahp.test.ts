import { expect, it } from 'vitest';
import { consistencyOf, geometricConsistency, judgementToRevisit } from '#src/methods/consistency.ts';
import { jointJudgements, pairsOf, type Reciprocal, reciprocalMatrix } from '#src/methods/judgements.ts';
import { jointPriorities, principalEigenvector, rowGeometricMeans } from '#src/methods/priorities.ts';
import { priorityConsensus, priorityConsensusWord } from '#src/methods/priority-consensus.ts';
import { sampleClients, sampleRatios, sampleVoteFigures } from '#test/builders/sample-votes.ts';

const matrixOf = (size: number, ratios: readonly number[]): Reciprocal =>
  reciprocalMatrix(
    size,
    pairsOf(size).map(([a, b], at) => ({ a, b, ratio: ratios[at] as number })),
  ) as Reciprocal;
const rounded = (figures: readonly number[] | null): readonly number[] | undefined =>
  figures?.map((figure) => Number(figure.toFixed(4)));

const award = sampleVoteFigures.award;
const matrices = sampleClients.map((client) => matrixOf(4, sampleRatios(client)));
const tutorial = matrixOf(3, [1 / 3, 5, 7]);

it('[M16] a matrix holds each judgement and its reciprocal', () => {
  expect(tutorial).toEqual([
    [1, 1 / 3, 5],
    [3, 1, 7],
    [1 / 5, 1 / 7, 1],
  ]);
});

it('[M16] a pair that nobody judged leaves no matrix', () => {
  expect(reciprocalMatrix(3, [{ a: 0, b: 1, ratio: 3 }])).toBeNull();
  expect(reciprocalMatrix(2, [{ a: 0, b: 1, ratio: 0 }])).toBeNull();
  expect(reciprocalMatrix(1, [])).toEqual([[1]]);
});

it('[M17] the eigenvector is the true one, not that of column averages', () => {
  const found = principalEigenvector(tutorial);
  expect(rounded(found.weights)).toEqual([0.279, 0.6491, 0.0719]);
  expect(found.lambda).toBeCloseTo(3.0649, 4);
  expect(consistencyOf(found).ratio).toBeCloseTo(0.0559, 4);
});

it.each(sampleClients)('[M17] [M18] [M19] weights and consistency of the award criteria of %s', (client) => {
  const matrix = matrixOf(4, sampleRatios(client));
  const found = principalEigenvector(matrix);
  expect(rounded(found.weights)).toEqual(award[client].eigenvector);
  expect(found.lambda).toBeCloseTo(award[client].lambda, 4);
  expect(consistencyOf(found).ratio).toBeCloseTo(award[client].ratio, 4);
  expect(rounded(rowGeometricMeans(matrix))).toEqual(award[client].rowMeans);
  expect(geometricConsistency(matrix, rowGeometricMeans(matrix))).toBeCloseTo(award[client].geometric, 4);
});

it('[M17] consistent judgements give back the weights they are ratios of', () => {
  const found = principalEigenvector(matrixOf(3, [6, 3, 0.5]));
  expect(found.weights[0]).toBeCloseTo(2 / 3, 12);
  expect(consistencyOf(found).ratio).toBeCloseTo(0, 12);
});

it('[M19] two subjects can’t contradict each other, and beyond the table there is no ratio', () => {
  expect(consistencyOf(principalEigenvector(matrixOf(2, [9])))).toEqual({ index: 0, ratio: 0 });
  const many = matrixOf(
    11,
    pairsOf(11).map(() => 1),
  );
  expect(consistencyOf(principalEigenvector(many)).ratio).toBeNull();
});

it('[M20] the judgement to revisit is the one furthest from the weights', () => {
  // a = 2b, b = 2c, but a = 9c where 4 would fit.
  const matrix = matrixOf(3, [2, 9, 2]);
  const { weights } = principalEigenvector(matrix);
  const found = judgementToRevisit(matrixOf(4, [2, 9, 4, 2, 2, 1]), [4 / 9, 2 / 9, 1 / 9, 2 / 9]);
  expect(found).toMatchObject({ a: 0, b: 2, ratio: 9 });
  expect(found?.expected).toBeCloseTo(4, 12);
  expect(judgementToRevisit(matrix, weights)).not.toBeNull();
  expect(judgementToRevisit(matrixOf(3, [6, 3, 0.5]), [2 / 3, 1 / 9, 2 / 9])).toBeNull();
});

it('[M21] joint judgements of the award criteria', () => {
  const joint = jointJudgements(matrices) as Reciprocal;
  expect(rounded(rowGeometricMeans(joint))).toEqual(award.joint);
  expect(consistencyOf(principalEigenvector(joint)).ratio).toBeCloseTo(award.jointRatio, 4);
  expect(jointJudgements([])).toBeNull();
});

it('[M21] joint priorities, geometric and arithmetic', () => {
  const vectors = matrices.map(rowGeometricMeans);
  expect(rounded(jointPriorities(vectors, 'geometric'))).toEqual(award.meansGeometric);
  expect(rounded(jointPriorities(vectors, 'arithmetic'))).toEqual(award.meansArithmetic);
  expect(rounded(jointPriorities(vectors, 'arithmetic', [1, 0, 0, 0]))).toEqual(award.MER.rowMeans);
  expect(jointPriorities([], 'geometric')).toBeNull();
});

it('[M22] four clients with four different first choices have a low consensus', () => {
  const found = priorityConsensus(matrices.map(rowGeometricMeans)) as number;
  expect(Math.abs(found - award.consensus)).toBeLessThan(1e-4);
  expect(priorityConsensusWord(found)).toBe('low');
});

it('[M22] equal priorities are full consensus, opposite ones none', () => {
  const far = (at: number): readonly number[] => [0, 1, 2, 3].map((each) => (each === at ? 9 / 12 : 1 / 12));
  expect(priorityConsensus([far(0), far(0), far(0)])).toBeCloseTo(1, 12);
  expect(priorityConsensus([far(0), far(1), far(2), far(3)])).toBeCloseTo(0, 12);
  expect(priorityConsensus([far(0), far(1)])).toBeCloseTo(0, 12);
  expect(priorityConsensus([far(0)])).toBeNull();
  expect([0.2, 0.5, 0.7, 0.8, 0.9].map(priorityConsensusWord)).toEqual([
    'very-low',
    'low',
    'moderate',
    'high',
    'very-high',
  ]);
});
