import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/dossier/answer.ts';
import { type AnswerFault, answerFault } from '#src/dossier/answer-fits.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { aClient, aPerson, aSupplier, client, dossierOf, type Records, supplier } from '#test/builders/records.ts';
import { aRound, aSeat, aTopic, aWorkshop, byClass, theVotes } from '#test/builders/workshop-records.ts';

/** A workshop of two clients with one topic, voted on and revealed. */
function held(others: Records = {}): Dossier {
  return dossierOf({
    clients: [aClient('A'), aClient('B'), aClient('Z', { kind: 'ssc' })],
    suppliers: [aSupplier('S')],
    people: [
      aPerson('P1', { name: 'Ilse Vroom', party: { kind: 'client', client: client('A') }, mandate: 'alles' }),
      aPerson('P2', { name: 'Rik Regter', party: { kind: 'regie' } }),
      aPerson('P3', { name: 'Sam Zwart', party: { kind: 'supplier', supplier: supplier('S') } }),
      aPerson('P4', { name: 'Cor Centrum', party: { kind: 'client', client: client('Z') } }),
    ],
    workshops: [aWorkshop('W1'), aWorkshop('W2')],
    seats: [aSeat('W1', 'P1'), aSeat('W1', 'P2', { role: 'scribe' })],
    topics: [aTopic('T1', 'W1'), aTopic('T2', 'W2'), aTopic('T3', 'W1', { kind: 'break', method: null })],
    rounds: [aRound('R1', 'W1', ['T1'])],
    votes: [theVotes('R1', 'T1', 'A', byClass('MMS'))],
    ...others,
  });
}

const codes = (dossier: Dossier) => violations(dossier).map(({ code }) => code);
const decider = { client: 'A', person: 'P1', name: 'Ilse Vroom', role: '', mandate: 'alles', body: '' };

describe('a workshop', () => {
  it('[WS1] refers to what is there', () => {
    expect(codes(held())).toEqual([]);
    expect(codes(held({ seats: [aSeat('W9', 'P1')] }))).toEqual(['unknown-workshop']);
    expect(codes(held({ seats: [aSeat('W1', 'P9')] }))).toEqual(['unknown-person']);
    expect(codes(held({ rounds: [aRound('R1', 'W1', ['T1', 'T9'])] }))).toEqual(['unknown-topic']);
    expect(codes(held({ votes: [theVotes('R9', 'T1', 'A', byClass('M'))] }))).toEqual(['unknown-round']);
  });

  it.each(['P2', 'P4'])('[WS2] gives no vote to who speaks for no client (%s)', (id) => {
    expect(codes(held({ seats: [aSeat('W1', id)] }))).toEqual(['voter-not-client']);
    expect(codes(held({ seats: [aSeat('W1', id, { role: 'adviser' })] }))).toEqual([]);
  });

  it('[WS2] gives no seat to a supplier', () => {
    expect(codes(held({ seats: [aSeat('W1', 'P3', { role: 'adviser' })] }))).toEqual(['supplier-at-table']);
  });

  it('[WS3] asks only about its own topics that have a method, each once', () => {
    const asking = (...topics: string[]) => codes(held({ rounds: [aRound('R1', 'W1', topics)] }));
    expect(asking('T1', 'T2')).toEqual(['topic-not-voted-on']);
    expect(asking('T1', 'T3')).toEqual(['topic-not-voted-on']);
    expect(asking('T1', 'T1')).toEqual(['topic-twice']);
  });

  it('[WS3] has a topic in one open round at a time', () => {
    const open = (id: string, state: 'open' | 'closed') => aRound(id, 'W1', ['T1'], { state });
    expect(codes(held({ votes: [], rounds: [open('R1', 'open'), open('R2', 'closed')] }))).toEqual([]);
    expect(codes(held({ votes: [], rounds: [open('R1', 'open'), open('R2', 'open')] }))).toEqual(['open-twice']);
  });

  it.each(['draft', 'open', 'closed'] as const)('[WS3] holds no vote of a round that is %s', (state) => {
    expect(codes(held({ rounds: [aRound('R1', 'W1', ['T1'], { state })] }))).toEqual(['votes-not-revealed']);
  });

  it('[WS3] holds the votes of a client on a topic once a round', () => {
    const one = theVotes('R1', 'T1', 'A', byClass('M'));
    expect(codes(held({ votes: [one, { ...one, id: 'other' as typeof one.id }] }))).toEqual(['votes-twice']);
  });

  it('[WS4] carries names only where all agreed to that', () => {
    const [votes] = held().votes;
    const named = { ...votes!, cast: [{ person: 'P1', answer: byClass('M')[0]! }] };
    expect(codes(held({ votes: [named] }))).toEqual(['votes-by-name']);
    expect(
      codes(held({ votes: [named], workshops: [aWorkshop('W1', { namesShown: true }), aWorkshop('W2')] })),
    ).toEqual([]);
  });

  it('[WS5] says who decided, and that is never the regisseur', () => {
    const topic = (fields: Partial<Topic>) => codes(held({ topics: [aTopic('T1', 'W1', fields)] }));
    expect(topic({ stage: 'decided', decider })).toEqual([]);
    expect(topic({ stage: 'decided' })).toEqual(['decider-missing']);
    expect(topic({ stage: 'decided', decider: { ...decider, person: 'P2' } })).toEqual(['decider-not-client']);
    expect(topic({ stage: 'decided', decider: { ...decider, person: 'weg', name: 'rik regter' } })).toEqual([
      'decider-not-client',
    ]);
  });
});

const three = ['a', 'b', 'c'].map((id) => ({ kind: 'theme', id, label: '' }) as const);
const asked = (method: Topic['method'], withPoints = false) => ({ method, withPoints, subjects: three });
const split = (...points: number[]): Answer => ({
  method: 'points',
  points: points.map((each, index) => ({ subject: 'abcd'[index] ?? '', points: each })),
});
const pairs = (...names: string[]): Answer => ({
  method: 'pairs',
  pairs: names.map((name) => ({ a: name[0] ?? '', b: name[1] ?? '', ratio: 3 })),
});
const stances = (step: 1 | 4, reason: string): Answer => ({
  method: 'stance',
  stances: ['a', 'b', 'c'].map((subject) => ({ subject, step, reason })),
});

it.each<[string, Pick<Topic, 'method' | 'withPoints' | 'subjects'>, Answer, AnswerFault | null]>([
  ['a blank', asked('points'), { method: 'blank' }, null],
  ['a class where points are asked', asked('points'), byClass('M')[0]!, 'other-method'],
  ['a class without the points asked with it', asked('moscow', true), byClass('M')[0]!, 'points-missing'],
  ['points that are a hundred', asked('points'), split(60, 40), null],
  ['points that are not', asked('points'), split(60, 30), 'points-not-100'],
  ['points for what was not asked', asked('points'), split(60, 20, 10, 10), 'unknown-subject'],
  ['a ranking with a tie', asked('ranking'), { method: 'ranking', ranks: [['a', 'c'], ['b']] }, null],
  ['a ranking that leaves one out', asked('ranking'), { method: 'ranking', ranks: [['a'], ['b']] }, 'subject-missing'],
  [
    'a ranking with one twice',
    asked('ranking'),
    { method: 'ranking', ranks: [['a', 'b', 'c'], ['b']] },
    'subject-twice',
  ],
  ['every pair', asked('pairs'), pairs('ab', 'ca', 'bc'), null],
  ['a pair in both directions', asked('pairs'), pairs('ab', 'ba', 'bc'), 'subject-twice'],
  ['too few pairs', asked('pairs'), pairs('ab'), 'subject-missing'],
  ['an objection with its reason', asked('stance'), stances(1, 'Onze raad wil dit niet'), null],
  ['an objection without', asked('stance'), stances(1, ' '), 'objection-without-reason'],
])('[WS4] judges %s', (_name, topic, answer, fault) => {
  expect(answerFault(topic, answer)).toBe(fault);
});
