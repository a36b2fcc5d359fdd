import { expect, it } from 'vitest';
import { bordaPoints } from '#src/methods/borda.ts';
import { condorcetWinner, copelandScores, duelsOf, tiedDuels } from '#src/methods/duels.ts';
import { groupsByFigure, type Places, placesOf } from '#src/methods/ranking.ts';
import { schulze } from '#src/methods/schulze.ts';
import { sampleInhabitants, sampleThemeRankings, sampleVoteFigures } from '#test/builders/sample-votes.ts';

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0) - 65);

/** Lines as PrefLib writes them, `count: 1,{2,3},4`: subjects from 1, a brace for a shared place. */
function ballotsOf(lines: readonly string[], size: number): { readonly ballots: Places[]; readonly weights: number[] } {
  const read = lines.map((line) => {
    const [count = '', order = ''] = line.split(':');
    const groups = (order.match(/\{[^}]*\}|\d+/g) ?? []).map((group) =>
      (group.match(/\d+/g) ?? []).map((digits) => Number(digits) - 1),
    );
    return { weight: Number(count), places: placesOf(groups, size) };
  });
  return { ballots: read.map(({ places }) => places), weights: read.map(({ weight }) => weight) };
}

const voters = ['5ACBED', '5ADECB', '8BEDAC', '3CABED', '7CAEBD', '2CBADE', '7DCEBA', '8EBADC'];
const ballots = voters.map((line) =>
  placesOf(
    letters(line.slice(1)).map((each) => [each]),
    5,
  ),
);
const weights = voters.map((line) => Number(line[0]));

const themes = sampleThemeRankings.map((groups) => placesOf(groups, 6));
const { themes: figures } = sampleVoteFigures;

it('[M23] subjects on one place share the mean of the places they take up', () => {
  expect(placesOf([[2], [0, 1], [3]], 4)).toEqual([2.5, 2.5, 1, 4]);
});

it('[M23] what a ballot does not name shares the last place, and what it names twice counts first', () => {
  expect(placesOf([[1], [1, 9]], 4)).toEqual([3, 1, 3, 3]);
  expect(placesOf([], 3)).toEqual([2, 2, 2]);
});

it('[M24] Borda’s count of the themes, and by weight', () => {
  expect(bordaPoints(themes)).toEqual(figures.borda);
  expect(bordaPoints(ballots, [1, 0, 0, 0, 0, 0, 0, 0])).toEqual([4, 2, 3, 0, 1]);
});

it('[M24] [M25] ties as PrefLib writes them give half a point each and no duel', () => {
  const read = ballotsOf(['3: 1,{2,3},4', '2: {1,4},2'], 4);
  expect(bordaPoints(read.ballots, read.weights)).toEqual([14, 6.5, 4.5, 5]);
  expect(duelsOf(read.ballots, read.weights)).toEqual([
    [0, 5, 5, 3],
    [0, 0, 2, 3],
    [0, 0, 0, 3],
    [0, 2, 2, 0],
  ]);
});

it('[M25] eleven of the fifteen duels between themes are tied', () => {
  expect(tiedDuels(duelsOf(themes))).toHaveLength(figures.tiedDuels);
  expect(condorcetWinner(duelsOf(themes))).toBeNull();
});

it('[M25] the winner of every duel is named, and won less lost is Copeland’s figure', () => {
  const duels = duelsOf([
    [1, 2, 3],
    [1, 3, 2],
    [3, 1, 2],
  ]);
  expect(condorcetWinner(duels)).toBe(0);
  expect(copelandScores(duels)).toEqual([2, 0, -2]);
  expect(copelandScores(duelsOf(ballots, weights)).reduce((sum, score) => sum + score, 0)).toBe(0);
});

it('[M26] Schulze’s 45 voters', () => {
  const found = schulze(duelsOf(ballots, weights));
  expect(found.paths.map((row, a) => row.filter((_, b) => a !== b))).toEqual([
    [28, 28, 30, 24],
    [25, 28, 33, 24],
    [25, 29, 29, 24],
    [25, 28, 28, 24],
    [25, 28, 28, 31],
  ]);
  expect(found.order).toEqual([...letters('EACBD')].map((each) => [each]));
});

it('[M26] with four equal clients Schulze’s method decides almost nothing', () => {
  const found = schulze(duelsOf(themes));
  expect(found.wins).toEqual(figures.schulzeWins);
  expect(found.order).toEqual([
    [1, 5],
    [0, 2, 3, 4],
  ]);
});

it('[M26] by inhabitants it gives back the ballot of the largest', () => {
  const found = schulze(duelsOf(themes, sampleInhabitants));
  expect(found.wins).toEqual(figures.schulzeInhabitants);
  expect(found.order).toEqual(sampleThemeRankings[0]);
});

it('[M26] figures come from high to low, equal ones together', () => {
  expect(groupsByFigure([9, 14, 9, 10])).toEqual([[1], [3], [0, 2]]);
});
