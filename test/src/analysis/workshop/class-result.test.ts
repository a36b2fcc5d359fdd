import { describe, expect, it } from 'vitest';
import { ballotsOf } from '#src/analysis/workshop/ballots.ts';
import { type ClassResult, classResult } from '#src/analysis/workshop/class-result.ts';
import { outliersOf } from '#src/analysis/workshop/outliers.ts';
import { topicPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import { roundChange } from '#src/analysis/workshop/round-change.ts';
import { resultOfRound, topicResult } from '#src/analysis/workshop/topic-result.ts';
import { turnoutOf } from '#src/analysis/workshop/turnout.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { PersonId } from '#src/dossier/ids.ts';
import { dossierOf } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { aRound, aTopic, aWorkshop, byClass, theVotes } from '#test/builders/workshop-records.ts';

type Letters = Readonly<Record<string, string>>;

const workshop = aWorkshop('WS1');
const topic = aTopic('TP1', 'WS1', { subjects: [{ kind: 'requirement', id: 'R1', label: '' }] });
const first = aRound('RD1', 'WS1', ['TP1'], {
  turnout: [
    { client: 'MER', entitled: 3, cast: 3 },
    { client: 'VEL', entitled: 3, cast: 0 },
  ],
});
const second = aRound('RD2', 'WS1', ['TP1'], { number: 2 });

function votesIn(round: string, letters: Letters) {
  return Object.entries(letters).map(([client, given]) => theVotes(round, 'TP1', client, byClass(given)));
}

function votedOn(letters: Letters, again: Letters | null = null): Dossier {
  const rounds = again === null ? [first] : [first, second];
  const votes = [...votesIn('RD1', letters), ...votesIn('RD2', again ?? {})];
  return dossierOf({ ...smallRecords, workshops: [workshop], topics: [topic], rounds, votes });
}

const { clients, people, themes, requirements } = smallDossier;
const smallRecords = { clients, people, themes, requirements };

function resultOf(letters: Letters): ClassResult {
  return classResult(votedOn(letters), workshop, topic, first);
}

describe('a round by class', () => {
  it('[WL1] a client that did not vote has a line and no class: absent is not W', () => {
    const { clients: lines, totals } = resultOf({ MER: 'MMM', DIJ: 'SSS' });
    expect(lines.map(({ client, median }) => [client, median])).toEqual([
      ['MER', 'M'],
      ['DIJ', 'S'],
      ['VEL', null],
    ]);
    expect(totals.W).toBe(0);
  });

  it('[WL1] who was there without an opinion is counted as such and in no figure', () => {
    const dossier = {
      ...votedOn({ DIJ: 'SSS' }),
      votes: [theVotes('RD1', 'TP1', 'MER', [...byClass('M'), { method: 'blank' } as Answer])],
    };
    expect(ballotsOf(dossier, topic.id, first.id)[0]).toMatchObject({ client: 'MER', blank: 1 });
    expect(classResult(dossier, workshop, topic, first).votes).toBe(1);
  });

  it('[WL3] must beside won’t is divided, whatever the figure', () => {
    expect(resultOf({ MER: 'MMMMMMMMMMMMMMMMMM', DIJ: 'MMMMMMMMMMM', VEL: 'W' }).band).toBe('divided');
    expect(resultOf({ MER: 'MMM', DIJ: 'MMM', VEL: 'SSS' }).band).toBe('agreed');
    expect(resultOf({}).band).toBeNull();
  });

  it('[WL3] the bands are those of the workshop', () => {
    const strict = aWorkshop('WS1', { bands: { agreed: 0.9, mixed: 0.8 } });
    expect(classResult(votedOn({ MER: 'MMM', DIJ: 'SSS' }), strict, topic, first).band).toBe('divided');
  });

  it('[WL4] a client is divided when its people are two classes apart', () => {
    const divided = resultOf({ MER: 'MMC', DIJ: 'SSC', VEL: 'MSS' }).clients.filter(({ isDivided }) => isDivided);
    expect(divided.map(({ client }) => client)).toEqual(['MER']);
  });

  it('[WL6] proposes a joint class by the clients that voted, legal first', () => {
    expect(resultOf({ MER: 'MMM', DIJ: 'MMM' }).joint).toEqual({ kind: 'class', priority: 'M', because: 'all-must' });
    expect(resultOf({ MER: 'MMM', DIJ: 'WWW', VEL: 'SSS' }).joint).toEqual({ kind: 'discuss' });
    const legal = aTopic('TP1', 'WS1', { subjects: [{ kind: 'requirement', id: 'R4', label: '' }] });
    expect(classResult(votedOn({ MER: 'CCC' }), workshop, legal, first).joint).toMatchObject({ because: 'legal' });
    expect(resultOf({}).joint).toEqual({ kind: 'none' });
  });
});

describe('outliers', () => {
  const counts = (letters: string) => ({
    M: letters.split('M').length - 1,
    S: letters.split('S').length - 1,
    C: letters.split('C').length - 1,
    W: letters.split('W').length - 1,
  });
  const lines = (letters: Letters) =>
    outliersOf(Object.entries(letters).map(([client, given]) => ({ client: client as never, counts: counts(given) })));

  it('[WL5] are the lowest and the highest client, with what only they chose', () => {
    expect(lines({ OW: 'MMM', LI: 'MSS', BE: 'SCC', ZU: 'MMS' })).toEqual([
      { client: 'BE', side: 'low', count: 2, priority: 'C', beside: [] },
      { client: 'OW', side: 'high', count: 3, priority: 'M', beside: [] },
    ]);
  });

  it('[WL5] that stand somewhere together are named together', () => {
    expect(lines({ A: 'MMM', B: 'MMM', C: 'WWW', D: 'SSS' })).toEqual([
      { client: 'C', side: 'low', count: 3, priority: 'W', beside: [] },
      { client: 'A', side: 'high', count: 3, priority: 'M', beside: ['B'] },
      { client: 'B', side: 'high', count: 3, priority: 'M', beside: ['A'] },
    ]);
  });

  it('[WL5] are nobody where most stand, where all stand, or where it is agreed', () => {
    expect(lines({ A: 'MMM', B: 'MMM', C: 'MMM', D: 'WWW' }).map(({ client }) => client)).toEqual(['D']);
    expect(lines({ A: 'MMM', B: 'MMM' })).toEqual([]);
    expect(lines({ A: '' })).toEqual([]);
    expect(resultOf({ MER: 'MMM', DIJ: 'SSS' }).outliers).toEqual([]);
  });
});

describe('two rounds', () => {
  it('[WL7] without names, at least so many votes changed', () => {
    const dossier = votedOn({ MER: 'MMM', DIJ: 'WWC' }, { MER: 'MMM', DIJ: 'CCC' });
    const change = roundChange(dossier, topic, first, second);
    expect(change).toMatchObject({ changed: 2, of: 6, isStable: false, isAtLeast: true });
    expect(change.clients).toEqual([{ client: 'DIJ', from: 'W', to: 'C', changed: 2 }]);
    expect(topicResult(dossier, workshop, topic)).toMatchObject({ round: second, revotes: 1, change: { changed: 2 } });
    expect(resultOfRound(dossier, workshop, topic, first)?.change).toBeNull();
  });

  it('[WL7] with names, crossings are seen too', () => {
    const named = (round: string, letters: string) => ({
      ...theVotes(round, 'TP1', 'MER', []),
      cast: byClass(letters).map((answer, at) => ({ person: `p${at}` as PersonId, answer })),
    });
    const dossier = { ...votedOn({}), votes: [named('RD1', 'MSC'), named('RD2', 'SMC')] };
    expect(roundChange(dossier, topic, first, second)).toMatchObject({
      changed: 2,
      of: 3,
      isAtLeast: false,
      clients: [{ from: 'S', to: 'S' }],
    });
  });

  it('[WL7] few changes are stability, and none who voted twice is no share', () => {
    const same = roundChange(votedOn({ MER: 'MMM' }, { MER: 'MMM' }), topic, first, second);
    expect(same).toMatchObject({ share: 0, isStable: true, clients: [] });
    expect(roundChange(votedOn({ MER: 'MMM' }, { DIJ: 'MMM' }), topic, first, second).share).toBeNull();
  });
});

describe('turnout', () => {
  it('[WL8] names the client of which the smallest part voted, and who is missing', () => {
    const found = turnoutOf(first, ballotsOf(votedOn({ MER: 'MM' }), topic.id, first.id));
    expect(found).toMatchObject({ entitled: 6, cast: 2, lowest: { client: 'VEL', entitled: 3, cast: 0 } });
    expect(found.missing).toEqual(['DIJ', 'VEL']);
  });

  it('[WL40] who is missing is said beside the outcome', () => {
    const found = topicResult(votedOn({ MER: 'MMM', DIJ: 'MCW' }), workshop, topic);
    expect(topicPitfalls(found as NonNullable<typeof found>)).toEqual([
      { code: 'absent', clients: ['VEL'] },
      { code: 'divided-inside', clients: ['DIJ'] },
    ]);
  });

  it('[WL1] before a reveal there is nothing', () => {
    const dossier = dossierOf({
      ...smallRecords,
      workshops: [workshop],
      topics: [topic],
      rounds: [{ ...first, state: 'closed' }],
    });
    expect(topicResult(dossier, workshop, topic)).toBeNull();
  });
});
