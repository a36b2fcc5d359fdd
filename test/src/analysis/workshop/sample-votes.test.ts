import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { ballotsOf, revealedRounds, votedTopics, votersOf } from '#src/analysis/workshop/ballots.ts';
import { classItems, formalities } from '#src/analysis/workshop/class-items.ts';
import { itemPitfalls, overviewPitfalls, topicPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import type { PairsResult } from '#src/analysis/workshop/pairs-result.ts';
import type { PointsResult } from '#src/analysis/workshop/points-result.ts';
import type { RankingResult } from '#src/analysis/workshop/ranking-result.ts';
import { betweenClients, disagreementFirst } from '#src/analysis/workshop/talk-order.ts';
import { topicResult } from '#src/analysis/workshop/topic-result.ts';
import { workshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { sampleClients, sampleVoteFigures } from '#test/builders/sample-votes.ts';

const dossier = sampleDossier();
const analysis = analyse(dossier);
const workshop = dossier.workshops[0] as Workshop;
const items = classItems(dossier, analysis, workshop);
const overview = workshopOverview(dossier, items);
const topicBy = (method: Topic['method']) =>
  votedTopics(dossier, workshop.id).find((topic) => topic.method === method) as Topic;
const resultBy = (method: Topic['method']) => topicResult(dossier, workshop, topicBy(method));
const codeOf = (topic: Topic) => topic.subjects[0]?.id ?? '';

const rounded = (figures: readonly number[] | null | undefined, digits: number) =>
  figures?.map((figure) => Number(figure.toFixed(digits)));

describe('the votes of the sample', () => {
  it.each(items.map((item) => [codeOf(item.topic), item] as const))('[WL2] [WL4] figures of %s', (code, { result }) => {
    const expected = sampleVoteFigures.items[code];
    expect(['W', 'C', 'S', 'M'].map((step) => result.totals[step as 'W'])).toEqual(expected?.counts);
    expect(Number(result.consensus?.toFixed(3))).toBe(expected?.cns);
    expect(result.between === null ? null : Number(result.between.toFixed(2))).toBe(expected?.eta2);
    expect(Number(result.deviation?.toFixed(2))).toBe(expected?.sd);
    expect(result.hasMustAndWont).toBe(expected?.mustAndWont);
  });

  it('[WL2] come to the classes the clients hold', () => {
    for (const { result, requirement } of items) {
      const row = dossier.positions.find(({ row }) => row === requirement?.id);
      expect(result.clients.map(({ client, median }) => [client, median]).sort()).toEqual(
        row?.cells.map(({ client, priority }) => [client, priority]),
      );
    }
  });

  it('[WL3] twenty agreed, fourteen mixed, six divided', () => {
    expect(overview.bands).toEqual({ agreed: 20, mixed: 14, divided: 6 });
  });

  it('[WL20] twenty-two may pass, eleven need talk and seven work', () => {
    expect(overview.treatments).toEqual({ formality: 22, talk: 11, conflict: 7 });
    expect(formalities(items)).toHaveLength(22);
  });

  it('[WL20] agreed on the class is no formality while values clash', () => {
    const key = items.find(({ topic }) => codeOf(topic) === 'R40');
    expect(key?.result.band).toBe('agreed');
    expect(key?.treated).toEqual({ treatment: 'conflict', because: 'no-common-value', isPrivate: true });
    expect(itemPitfalls(key as (typeof items)[number], analysis)).toContainEqual({
      code: 'values-opposed',
      isPrivate: true,
    });
  });

  it('[WL4] twelve times a client’s own people are two classes apart', () => {
    expect(overview.divided.reduce((sum, { topics }) => sum + topics.length, 0)).toBe(12);
  });

  it('[WL21] what clients differ most about comes first', () => {
    const order = disagreementFirst(items);
    expect(order.slice(0, 7).every(({ treated }) => treated?.treatment === 'conflict')).toBe(true);
    expect(codeOf(order[0]?.topic as Topic)).toBe('R11');
    const talk = order
      .filter(({ treated }) => treated?.treatment === 'talk')
      .map(({ result }) => betweenClients(result));
    expect(talk).toEqual(talk.toSorted((a, b) => b - a));
    expect(order).toHaveLength(40);
  });

  it('[WL23] everyone’s must is 15 % and someone’s must 90 % of the effort', () => {
    const { effort } = overview;
    expect(effort.counts).toEqual({ everyones: 6, someones: 36 });
    expect(effort.everyones).toBeCloseTo(212 / 1369, 6);
    expect(effort.someones).toBeCloseTo(1232 / 1369, 6);
    expect(effort.clients.map(({ shares }) => Number(shares?.M.toFixed(2)))).toEqual([0.7, 0.57, 0.27, 0.39]);
    expect(overviewPitfalls(overview)).toContainEqual({ code: 'everything-must', clients: ['MER'] });
  });

  it('[WL10] points of the themes three ways', () => {
    const subjects = (resultBy('points')?.result as PointsResult | undefined)?.subjects ?? [];
    const { points } = sampleVoteFigures;
    expect(
      rounded(
        subjects.map(({ equal }) => equal),
        2,
      ),
    ).toEqual(points.equal);
    expect(
      rounded(
        subjects.map(({ inhabitants }) => inhabitants ?? 0),
        2,
      ),
    ).toEqual(points.inhabitants);
    expect(
      rounded(
        subjects.map(({ geometric }) => geometric),
        2,
      ),
    ).toEqual(points.geometric);
    expect(topicPitfalls(resultBy('points') as NonNullable<ReturnType<typeof resultBy>>)).toEqual([
      { code: 'one-clients-subject', client: 'DIJ', subject: 'T3' },
    ]);
  });

  it('[WL11] [WL12] [WL13] rankings of the themes: tied duels, and by inhabitants one client’s ballot', () => {
    const found = resultBy('ranking')?.result as RankingResult;
    const { themes } = sampleVoteFigures;
    expect(found.borda.points).toEqual(themes.borda);
    expect(found.schulze.wins).toEqual(themes.schulzeWins);
    expect([found.tied, found.duels]).toEqual([11, 15]);
    expect(found.echoes).toBe('MER');
    expect(found.inhabitants).toEqual([['T2'], ['T1'], ['T4'], ['T3'], ['T5'], ['T6']]);
    expect(found.harmony?.w).toBeCloseTo(themes.w, 4);
    expect(found.harmony?.word).toBe('very-weak');
    expect(found.harmony?.p).toBeCloseTo(themes.pF, 4);
    const codes = topicPitfalls(resultBy('ranking') as NonNullable<ReturnType<typeof resultBy>>).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['duels-tied', 'one-ballot', 'no-harmony']);
  });

  it('[WL14] pairs of the award criteria: joint judgements look tidy over four different firsts', () => {
    const found = resultBy('pairs')?.result as PairsResult;
    const { award } = sampleVoteFigures;
    for (const [at, client] of sampleClients.entries()) {
      expect(rounded(found.clients[at]?.weights, 4)).toEqual(award[client].rowMeans);
      expect(rounded(found.clients[at]?.eigenvector, 4)).toEqual(award[client].eigenvector);
      expect(found.clients[at]?.ratio).toBeCloseTo(award[client].ratio, 4);
    }
    expect(rounded(found.geometric, 4)).toEqual(award.meansGeometric);
    expect(rounded(found.arithmetic, 4)).toEqual(award.meansArithmetic);
    expect(found.jointRatio).toBeCloseTo(award.jointRatio, 4);
    expect(found).toMatchObject({ word: 'low', firsts: 4 });
    expect(
      topicPitfalls(resultBy('pairs') as NonNullable<ReturnType<typeof resultBy>>).map(({ code }) => code),
    ).toEqual(['joint-tidy']);
  });

  it('[WL1] only clients that may vote have a line, in their order', () => {
    expect(votersOf(dossier).map(({ id }) => id)).toEqual(sampleClients);
    const [round] = revealedRounds(dossier, topicBy('moscow').id);
    expect(ballotsOf(dossier, topicBy('moscow').id, round?.id as never).map(({ client }) => client)).toEqual(
      sampleClients,
    );
  });
});
