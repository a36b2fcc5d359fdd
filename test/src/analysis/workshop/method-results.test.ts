import { expect, it } from 'vitest';
import type { Ballots } from '#src/analysis/workshop/ballots.ts';
import { kanoResult } from '#src/analysis/workshop/kano-result.ts';
import { pairsResult } from '#src/analysis/workshop/pairs-result.ts';
import { topicPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import { pointsResult } from '#src/analysis/workshop/points-result.ts';
import { rankingResult } from '#src/analysis/workshop/ranking-result.ts';
import { scoresResult } from '#src/analysis/workshop/scores-result.ts';
import { stanceResult } from '#src/analysis/workshop/stance-result.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { ClientId } from '#src/dossier/ids.ts';

const ballots = (client: string, inhabitants: number | null, ...answers: readonly Answer[]): Ballots => ({
  client: client as ClientId,
  inhabitants,
  cast: answers.map((answer) => ({ person: null, answer })),
  blank: 0,
});
const points = (...given: readonly number[]): Answer => ({
  method: 'points',
  points: given.map((each, at) => ({ subject: 'ABC'[at] as string, points: each })),
});
const ranking = (order: string): Answer => ({ method: 'ranking', ranks: order.split('>').map((group) => [...group]) });
const all = { entitled: 0, cast: 0, lowest: null, missing: [] };

it('[WL10] a client with more people counts no more', () => {
  const found = pointsResult(
    ['A', 'B'],
    [ballots('MER', 10, points(100, 0), points(80, 20), points(90, 10)), ballots('DIJ', 10, points(10, 90))],
  );
  expect(found.subjects.map(({ equal }) => equal)).toEqual([50, 50]);
  expect(found.clients.map(({ piled }) => piled)).toEqual(['A', 'B']);
});

it('[WL10] inhabitants nobody knows make no figure, and nobody’s votes none at all', () => {
  const found = pointsResult(['A', 'B'], [ballots('MER', null, points(60, 40)), ballots('DIJ', 10)]);
  expect(found.subjects.map(({ inhabitants }) => inhabitants)).toEqual([null, null]);
  expect(pointsResult(['A'], [ballots('MER', 1)]).subjects).toEqual([]);
});

it('[WL11] the people of a client rank together first', () => {
  const found = rankingResult(
    ['A', 'B', 'C'],
    [
      ballots('MER', 1, ranking('A>B>C'), ranking('A>C>B'), ranking('B>A>C')),
      ballots('DIJ', 1, ranking('C>AB')),
      ballots('VEL', 1),
    ],
  );
  expect(found?.clients.map(({ order }) => order)).toEqual([[['A'], ['B'], ['C']], [['C'], ['A', 'B']], null]);
  expect(found?.borda.points).toEqual([2.5, 1.5, 2]);
  expect(found?.condorcet).toBeNull();
  expect(rankingResult(['A'], [ballots('MER', 1)])).toBeNull();
});

it('[WL12] equal ballots echo nobody', () => {
  const same = ['MER', 'DIJ', 'VEL'].map((client) => ballots(client, 10, ranking('A>B>C')));
  expect(rankingResult(['A', 'B', 'C'], same)?.echoes).toBeNull();
});

it('[WL14] a ballot without all pairs does not count, and an inconsistent one is named with what to revisit', () => {
  const pairs = (...given: readonly (readonly [string, string, number])[]): Answer => ({
    method: 'pairs',
    pairs: given.map(([a, b, ratio]) => ({ a, b, ratio })),
  });
  const found = pairsResult(
    ['A', 'B', 'C'],
    [
      ballots('MER', 1, pairs(['A', 'B', 9], ['B', 'C', 9], ['A', 'C', 1 / 9])),
      ballots('DIJ', 1, pairs(['A', 'B', 2])),
    ],
  );
  expect(found.clients[0]).toMatchObject({ isConsistent: false });
  expect(found.clients[0]?.revisit).not.toBeNull();
  expect(found.clients[1]).toMatchObject({ weights: null, ratio: null });
  expect(found.consensus).toBeNull();
  expect(topicPitfalls({ turnout: all, result: found })).toEqual([{ code: 'inconsistent', clients: ['MER'] }]);
});

it('[WL15] Kano stands per client, and that they differ is the finding', () => {
  const kano = (present: 'like', absent: 'neutral' | 'dislike'): Answer => ({ method: 'kano', present, absent });
  const found = kanoResult([
    ballots('MER', 1, kano('like', 'neutral')),
    ballots('DIJ', 1, kano('like', 'dislike')),
    ballots('VEL', 1),
  ]);
  expect(found.clients.map(({ summary }) => summary?.category)).toEqual(['A', 'O', undefined]);
  expect(topicPitfalls({ turnout: all, result: found })).toEqual([{ code: 'kano-split' }]);
});

it('[WL16] scores stand per client, with their spread', () => {
  const scores = (value: number, time: number, risk: number, effort: number): Answer => ({
    method: 'scores',
    scores: [
      { criterion: 'value', score: value },
      { criterion: 'time', score: time },
      { criterion: 'risk', score: risk },
      { criterion: 'effort', score: effort },
    ],
  });
  const found = scoresResult([
    ballots('MER', 1, scores(13, 5, 2, 5), scores(13, 5, 2, 5)),
    ballots('DIJ', 1, scores(3, 2, 3, 8)),
    ballots('VEL', 1, { method: 'scores', scores: [{ criterion: 'value', score: 8 }] }),
  ]);
  expect(found.clients.map(({ wsjf }) => wsjf)).toEqual([4, 1, null]);
  expect(found.wsjf).toEqual({ low: 1, mean: 2.5, high: 4 });
  expect(found.valueForEffort).toEqual({ low: 0.375, mean: (2.6 + 0.375) / 2, high: 2.6 });
  expect(topicPitfalls({ turnout: all, result: found })).toEqual([{ code: 'scores-apart', low: 1, high: 4 }]);
});

it('[WL17] stances by three rules, and one objection is an objection', () => {
  const stances = (a: 1 | 2 | 4, b: 3 | 5, reason = 'x'): Answer => ({
    method: 'stance',
    stances: [
      { subject: 'A', step: a, reason },
      { subject: 'B', step: b, reason: '' },
    ],
  });
  const found = stanceResult(
    ['A', 'B'],
    [ballots('MER', 1, stances(4, 3), stances(4, 3), stances(1, 3, 'te duur')), ballots('DIJ', 1, stances(4, 3))],
  );
  expect(found.consent).toEqual(['B']);
  expect(found.maxMin).toEqual(['A']);
  expect(found.sum).toEqual(['A']);
  expect(found.subjects[0]?.objecting).toEqual([{ client: 'MER', reasons: ['te duur'] }]);
  expect(stanceResult(['A'], [ballots('MER', 1, stances(4, 3)), ballots('DIJ', 1)]).sum).toBeNull();
  expect(stanceResult(['A'], [ballots('MER', 1)])).toMatchObject({ consent: [], maxMin: null });
});
