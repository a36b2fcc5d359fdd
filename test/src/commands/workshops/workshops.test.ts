import { describe, expect, it } from 'vitest';
import { reverse } from '#src/changes/reverse.ts';
import { applyChange } from '#src/changes/apply.ts';
import { hostCommands } from '#src/commands/all-commands.ts';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { aClient, aPerson, aPosition, aRequirement, aTheme, client, dossierOf } from '#test/builders/records.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { aSeat, aTopic, aWorkshop, byClass } from '#test/builders/workshop-records.ts';

const by = { at: '2026-03-12T13:00:00Z', by: 'Rik Regter' };

const prepared = dossierOf({
  clients: [aClient('A'), aClient('B', { badge: 'BB' })],
  people: [
    aPerson('P1', { name: 'Ilse Vroom', party: { kind: 'client', client: client('A') }, mandate: 'binnen het kader' }),
    aPerson('P2', { name: 'Bas Terlouw', party: { kind: 'client', client: client('B') } }),
  ],
  themes: [aTheme('T')],
  requirements: [aRequirement('E1'), aRequirement('E2')],
  positions: [aPosition('E1', 'A', { priority: 'C' })],
  workshops: [aWorkshop('W1')],
  seats: [aSeat('W1', 'P1'), aSeat('W1', 'P2')],
  topics: [aTopic('E1', 'W1'), aTopic('E2', 'W1', { order: 'a1' })],
});

/** Edits one after another; the dossier after the last. */
function after(dossier: Dossier, ...edits: readonly (readonly [name: string, input: object])[]): Dossier {
  return edits.reduce((current, [name, input]) => doing(current, name, input).after, dossier);
}

const asked = ['addRound', { id: 'R1', workshop: 'W1', topics: ['E1'], seconds: 60, isOpen: true, ...by }] as const;
const closed = ['closeRound', { id: 'R1', ...by }] as const;
const revealed = [
  'revealRound',
  {
    id: 'R1',
    ...by,
    votes: [{ id: 'V1', topic: 'E1', client: 'A', cast: byClass('SM').map((answer) => ({ person: null, answer })) }],
    turnout: [{ client: 'A', entitled: 1, cast: 2 }],
    ways: { phone: 2, paper: 0, spoken: 0 },
  },
] as const;

const state = (dossier: Dossier, id = 'E1') => topicState(dossier, dossier.topics.find((topic) => topic.id === id)!);

describe('a round', () => {
  it('[WS6] takes its topic along: open, closed, revealed, discussed, and open again', () => {
    expect(state(prepared).kind).toBe('planned');
    expect(state(after(prepared, asked)).kind).toBe('open');
    expect(state(after(prepared, asked, closed)).kind).toBe('closed');
    const shown = after(prepared, asked, closed, revealed);
    expect(state(shown).kind).toBe('revealed');
    const talked = after(shown, ['stepTopic', { id: 'E1', stage: 'discussed', ...by }]);
    expect(state(talked)).toMatchObject({ kind: 'discussed', revotes: 0 });
    const again = after(talked, [asked[0], { ...asked[1], id: 'R2' }]);
    expect(state(again)).toMatchObject({ kind: 'open', revotes: 1, round: { number: 2 } });
  });

  it('[WS6] leaves no room for talk or decisions while people vote', () => {
    const open = after(prepared, asked);
    expect(refusal(open, 'stepTopic', { id: 'E1', stage: 'discussed', ...by }).code).toBe('topic-in-vote');
    expect(refusal(open, 'decideTopic', { id: 'E1', text: 'Zo', decider: 'P1', body: '', ...by }).code).toBe(
      'topic-in-vote',
    );
  });

  it('[WS6] is not opened about what was decided before it is on the agenda again', () => {
    const decided = after(prepared, [
      'decideTopic',
      { id: 'E1', text: 'Zo', decider: 'P1', body: 'stuurgroep', ...by },
    ]);
    expect(refusal(decided, ...asked).code).toBe('topic-decided');
    const reopened = after(decided, ['stepTopic', { id: 'E1', stage: 'planned', ...by }]);
    expect(state(after(reopened, asked)).kind).toBe('open');
  });

  it('[WS7] takes no step back and none twice', () => {
    const open = after(prepared, asked);
    expect(refusal(open, 'openRound', { id: 'R1', ...by }).code).toBe('round-is-open');
    expect(refusal(open, ...revealed).code).toBe('round-is-open');
    const shown = after(open, closed, revealed);
    expect(refusal(shown, ...closed).code).toBe('round-is-revealed');
    expect(refusal(shown, 'removeRound', { id: 'R1' }).code).toBe('round-is-revealed');
    expect(shown.rounds[0]?.steps.map((step) => step.state)).toEqual(['open', 'closed', 'revealed']);
  });

  it('[WS7] keeps the question as it was put', () => {
    const open = after(prepared, asked);
    expect(refusal(open, 'editTopic', { id: 'E1', patch: { question: 'Iets anders?' } }).code).toBe('topic-was-asked');
    expect(refusal(open, 'editTopic', { id: 'E1', patch: { method: 'kano' } }).code).toBe('topic-was-asked');
    expect(refusal(open, 'removeTopics', { ids: ['E2', 'E1'] }).code).toBe('topic-was-asked');
    expect(doing(open, 'editTopic', { id: 'E1', patch: { text: 'Wij stellen voor …' } }).after.topics[0]?.text).toBe(
      'Wij stellen voor …',
    );
  });

  it('[WS8] keeps the workshop from ending, and an ended one stands as it is', () => {
    const ending = ['stageWorkshop', { id: 'W1', stage: 'ended', at: by.at }] as const;
    expect(refusal(after(prepared, asked), ...ending).code).toBe('round-goes-on');
    const ended = after(prepared, asked, closed, revealed, ending);
    expect(refusal(ended, 'editTopic', { id: 'E2', patch: { title: 'Anders' } }).code).toBe('workshop-ended');
    expect(refusal(ended, 'addRound', { ...asked[1], id: 'R2' }).code).toBe('workshop-ended');
  });

  it('[WS10] [WS3] has votes by the reveal only, in the order of their text, and one undo takes them back', () => {
    expect(hostCommands.has('revealRound')).toBe(true);
    const before = after(prepared, asked, closed);
    expect(before.votes).toEqual([]);
    const { change, after: shown } = doing(before, ...revealed);
    expect(shown.votes[0]?.cast.map(({ answer }) => answer)).toEqual(byClass('MS'));
    expect(applyChange(shown, reverse(change))).toEqual(before);
  });
});

describe('an outcome', () => {
  const talked = after(
    prepared,
    asked,
    closed,
    revealed,
    ['setOutcomes', { outcomes: [{ topic: 'E1', client: 'A', patch: { priority: 'M' } }] }],
    ['setOutcomes', { outcomes: [{ topic: 'E1', client: 'B', patch: { priority: 'S', reason: 'Met ontheffing' } }] }],
  );

  it('[WS9] reaches the positions only when asked, and one undo takes it all back', () => {
    expect(talked.positions).toBe(prepared.positions);
    const { change, after: written } = doing(talked, 'writeOutcomes', { topics: ['E1', 'E2'], at: by.at });
    expect(written.positions[0]?.cells.map(({ client: of, priority }) => [of, priority])).toEqual([
      ['A', 'M'],
      ['B', 'S'],
    ]);
    expect(written.topics[0]).toMatchObject({
      writtenRound: 'R1',
      written: [
        { client: 'A', before: { priority: 'C' }, after: { priority: 'M' } },
        { client: 'B', before: { priority: null }, after: { priority: 'S' } },
      ],
    });
    expect(applyChange(written, reverse(change))).toEqual(talked);
  });

  it('[WS9] that stands there already writes nothing', () => {
    const written = doing(talked, 'writeOutcomes', { topics: ['E1'], at: by.at }).after;
    expect(doing(written, 'writeOutcomes', { topics: ['E1'], at: by.at }).change).toEqual({});
  });
});

it('[WS5] only someone with a mandate of a client decides', () => {
  const deciding = (decider: string) => ['decideTopic', { id: 'E1', text: 'Zo', decider, body: '', ...by }] as const;
  expect(refusal(prepared, ...deciding('P2')).code).toBe('decider-without-mandate');
  expect(doing(prepared, ...deciding('P1')).after.topics[0]).toMatchObject({
    stage: 'decided',
    decider: { client: 'A', name: 'Ilse Vroom', mandate: 'binnen het kader' },
  });
});

it('[WS7] an agenda is put in order in the places its items have', () => {
  const three = after(prepared, ['addTopics', { workshop: 'W1', topics: [{ id: 'X', title: 'Pauze' }], after: 'E1' }]);
  const sorted = (dossier: Dossier) =>
    dossier.topics.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id);
  expect(sorted(three)).toEqual(['E1', 'X', 'E2']);
  expect(sorted(after(three, ['orderTopics', { workshop: 'W1', ids: ['E2', 'E1'] }]))).toEqual(['E2', 'X', 'E1']);
});
