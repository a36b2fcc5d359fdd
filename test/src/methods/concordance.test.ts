import { expect, it } from 'vitest';
import { concordance, concordanceWord, type Concordance } from '#src/methods/concordance.ts';
import { chiSquaredChance, concordanceChance, fChance, shuffledChance } from '#src/methods/concordance-chance.ts';
import { meanRankCorrelation, rankCorrelation } from '#src/methods/rank-correlation.ts';
import { placesOf } from '#src/methods/ranking.ts';
import { seededShuffle } from '#src/methods/seeded-shuffle.ts';
import { randomFrom } from '#test/builders/random.ts';
import { sampleThemeRankings, sampleVoteFigures } from '#test/builders/sample-votes.ts';

const themes = sampleThemeRankings.map((groups) => placesOf(groups, 6));
const { themes: figures } = sampleVoteFigures;
const found = concordance(themes) as Concordance;

/** Three judges, ten subjects, with ties: Kendall 1948, in Siegel 1956 p. 234. */
const tied = [
  [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
  [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
  [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
];

it('[M27] the four rankings of themes have next to nothing in common', () => {
  expect(found.rankSums).toEqual(figures.rankSums);
  expect(found.s).toBe(figures.s);
  expect(found.w).toBeCloseTo(figures.w, 4);
  expect(concordanceWord(found.w)).toBe('very-weak');
});

it('[M27] ties are corrected for', () => {
  const { s, w } = concordance(tied) as Concordance;
  expect(s).toBe(591);
  expect(w).toBeCloseTo(0.828, 3);
});

it('[M27] the same ranking by all is 1, and opposite ones by two are 0', () => {
  expect(
    concordance([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ])?.w,
  ).toBe(1);
  expect(
    concordance([
      [1, 2, 3],
      [3, 2, 1],
    ])?.w,
  ).toBe(0);
});

it('[M27] W lies between 0 and 1, whatever the ties', () => {
  const random = randomFrom(27);
  for (let turn = 0; turn < 300; turn += 1) {
    const size = random.int(2, 7);
    const ballots = Array.from({ length: random.int(2, 7) }, () => {
      const groups = Array.from({ length: size }, (): number[] => []);
      for (let subject = 0; subject < size; subject += 1) random.pick(groups).push(subject);
      return placesOf(groups, size);
    });
    const w = concordance(ballots)?.w ?? 0;
    expect(w).toBeGreaterThanOrEqual(0);
    expect(w).toBeLessThanOrEqual(1);
  }
});

it('[M27] one judge, one subject or all equal: no W', () => {
  expect([
    concordance([[1, 2]]),
    concordance([[1], [1]]),
    concordance([
      [1.5, 1.5],
      [1.5, 1.5],
    ]),
  ]).toEqual([null, null, null]);
});

it('[M27] words for W are Schmidt’s, the nearest', () => {
  expect([0.1, 0.3, 0.5, 0.7, 0.9].map(concordanceWord)).toEqual([
    'very-weak',
    'weak',
    'moderate',
    'strong',
    'very-strong',
  ]);
});

it('[M28] the chance of such a W by chi-squared and by F', () => {
  const chi = chiSquaredChance(found);
  expect(chi.figure).toBeCloseTo(figures.chiSquared, 3);
  expect(chi.p).toBeCloseTo(figures.p, 4);
  const f = fChance(found);
  expect(f).toMatchObject({ by: 'f', df1: figures.df1, df2: figures.df2 });
  expect(f.figure).toBeCloseTo(figures.f, 3);
  expect(f.p).toBeCloseTo(figures.pF, 4);
});

it('[M28] above seven subjects it is chi-squared, up to seven F', () => {
  expect(concordanceChance(found).by).toBe('f');
  const many = concordanceChance(concordance(tied) as Concordance);
  expect(many).toMatchObject({ by: 'chi-squared', df: 9 });
  expect(many.p).toBeLessThan(0.01);
  expect(
    concordanceChance(
      concordance([
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ]) as Concordance,
    ).p,
  ).toBe(0);
});

it('[M28] shuffled rankings agree as much in 95 of 100 cases, always the same', () => {
  expect(shuffledChance(themes)).toBeCloseTo(0.95, 2);
  expect(shuffledChance(themes)).toBe(shuffledChance(themes));
  expect(shuffledChance([[1, 2]])).toBeNull();
});

it('[M28] a shuffle keeps all items', () => {
  expect([...seededShuffle(1)([1, 2, 3, 4, 5])].sort()).toEqual([1, 2, 3, 4, 5]);
});

it('[M29] the mean rank correlation follows from W without ties', () => {
  expect(meanRankCorrelation(themes)).toBeCloseTo(figures.rho, 3);
  expect(meanRankCorrelation(themes)).toBeCloseTo((4 * found.w - 1) / 3, 12);
});

it('[M29] equal rankings correlate fully, opposite ones the other way, and one without order not at all', () => {
  expect(rankCorrelation([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(rankCorrelation([1, 2, 3], [2, 2, 2])).toBeNull();
  expect(meanRankCorrelation([[1, 2, 3]])).toBeNull();
});
