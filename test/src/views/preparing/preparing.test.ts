import { describe, expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { agendaOf } from '#src/views/preparing/agenda-lines.ts';
import { gapsOf } from '#src/views/preparing/gaps.ts';
import { halfDay, preVote } from '#src/views/preparing/half-day.ts';
import { sortRequirements } from '#src/views/preparing/sort-requirements.ts';
import {
  aClient,
  aPerson,
  aPosition,
  aRequirement,
  aTheme,
  client,
  dossierOf,
  type Records,
} from '#test/builders/records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import {
  aReading,
  aRound,
  aSeat,
  aTerm,
  aTopic,
  aWorkshop,
  byClass,
  theVotes,
} from '#test/builders/workshop-records.ts';

const text = createText('nl');

function meeting(others: Records = {}): Dossier {
  return dossierOf({
    clients: [aClient('A'), aClient('B', { badge: 'BB', order: 'a1' })],
    people: [
      aPerson('P1', { party: { kind: 'client', client: client('A') }, mandate: 'binnen het kader' }),
      aPerson('P2', { party: { kind: 'client', client: client('B') } }),
    ],
    themes: [aTheme('T')],
    requirements: ['E1', 'E2', 'E3', 'E4'].map((id, index) => aRequirement(id, { order: `a${index}` })),
    positions: [
      aPosition('E1', 'A', { priority: 'M' }),
      aPosition('E1', 'B', { priority: 'M' }),
      aPosition('E2', 'A', { priority: 'M' }),
      aPosition('E2', 'B', { priority: 'C' }),
      aPosition('E3', 'A', { priority: 'M' }),
      aPosition('E3', 'B', { priority: 'W' }),
      aPosition('E4', 'A', { priority: 'S' }),
    ],
    workshops: [aWorkshop('W', { stage: 'preparing', startsAt: '13:00' })],
    seats: [aSeat('W', 'P1'), aSeat('W', 'P2')],
    ...others,
  });
}

const sorted = (dossier: Dossier) => {
  const { formalities, talk, conflicts } = sortRequirements(dossier, dossier.requirements);
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);
  return { formalities: ids(formalities), talk: ids(talk), conflicts: ids(conflicts) };
};

describe('an agenda', () => {
  const topics = [
    aTopic('a', 'W', { minutes: 15, order: 'a0' }),
    aTopic('b', 'W', { minutes: 50, order: 'a1' }),
    aTopic('c', 'W', { minutes: 5, order: 'a2' }),
    aTopic('x', 'elders', { minutes: 5, order: 'a0' }),
  ];

  it('[WP1] has items that begin when those before them are over', () => {
    const { lines, minutes, until } = agendaOf({ topics }, aWorkshop('W', { startsAt: '13:00' }));
    expect(lines.map(({ number, from }) => `${number} ${from}`)).toEqual(['1 13:00', '2 13:15', '3 14:05']);
    expect([minutes, until]).toEqual([70, '14:10']);
  });

  it('[WP1] has minutes only when nobody said when it starts, and passes midnight', () => {
    expect(agendaOf({ topics }, aWorkshop('W', { startsAt: null })).until).toBeNull();
    expect(agendaOf({ topics }, aWorkshop('W', { startsAt: '23:30' })).until).toBe('00:40');
  });
});

describe('requirements for a room', () => {
  it('[WP3] clash, differ or are agreed by the positions while nobody voted', () => {
    expect(sorted(meeting())).toEqual({ formalities: ['E1'], talk: ['E2', 'E4'], conflicts: ['E3'] });
  });

  it('[WP3] follow the latest revealed round', () => {
    const votes = (id: string, mine: string, other: string) => [
      theVotes('R', id, 'A', byClass(mine)),
      theVotes('R', id, 'B', byClass(other)),
    ];
    const voted = meeting({
      topics: [aTopic('E1', 'W'), aTopic('E3', 'W')],
      rounds: [aRound('R', 'W', ['E1', 'E3'])],
      votes: [...votes('E1', 'MMM', 'WWW'), ...votes('E3', 'SSS', 'SSS')],
    });
    expect(sorted(voted)).toEqual({ conflicts: ['E1'], talk: ['E2', 'E4'], formalities: ['E3'] });
  });

  it('[WP3] are the same whatever a private limit is', () => {
    const limits = { kind: 'range', min: 90, max: 99 } as const;
    const sample = sampleDossier();
    const secret = sample.positions.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        cell.limits?.kind === 'range' && !cell.isReleased ? { ...cell, limits: { ...limits } } : cell,
      ),
    }));
    expect(sorted({ ...sample, positions: secret })).toEqual(sorted(sample));
  });

  it('[WP2] become half a day with one block, talk, a break and what clashes', () => {
    const dossier = meeting();
    const parts = sortRequirements(dossier, dossier.requirements);
    const agenda = halfDay(text, parts).map(({ title, fields }) => (fields.kind === 'vote' ? title : fields.kind));
    expect(agenda).toEqual([
      'opening',
      'definition',
      'formalities',
      'Eis E2',
      'Eis E4',
      'break',
      'Eis E3',
      'budget',
      'decisions',
      'closing',
    ]);
    expect(preVote(text, parts).map(({ title }) => title)).toEqual(['Eis E3', 'Eis E2', 'Eis E4', 'Eis E1']);
    expect(halfDay(text, { ...parts, formalities: [] }).some(({ fields }) => fields.kind === 'formalities')).toBe(
      false,
    );
  });
});

describe('what is missing', () => {
  const gaps = (others: Records) => {
    const dossier = meeting(others);
    return gapsOf(dossier, dossier.workshops[0]!).map(({ code, isHard }) => (isHard ? `${code}!` : code));
  };

  it('[WP4] is an agenda, and somebody with a mandate for each client', () => {
    expect(gaps({})).toEqual(['no-topics!', 'no-mandate']);
    expect(gaps({ topics: [aTopic('E1', 'W')], seats: [] })).toEqual(['no-voter!']);
    expect(gaps({ topics: [aTopic('E1', 'W')], seats: [aSeat('W', 'P1')] })).toEqual(['no-voter']);
    expect(gaps({ topics: [aTopic('E1', 'W', { method: null })] })).toEqual(['no-method!', 'no-mandate']);
    expect(gaps({ topics: [aTopic('E1', 'W', { kind: 'break', method: null })] })).toEqual(['no-votes!', 'no-mandate']);
  });

  it('[WP4] is a term that clients read in two ways, and a class without a meaning', () => {
    const definitions = { M: 'zonder dit niet', S: '', C: '', W: '' };
    const codes = gaps({
      topics: [aTopic('E1', 'W')],
      workshops: [aWorkshop('W', { stage: 'preparing', definitions })],
      terms: [aTerm('T1'), aTerm('T2')],
      readings: [aReading('T1', 'A'), aReading('T1', 'B', { agrees: false })],
    });
    expect(codes).toEqual(['no-mandate', 'not-agreed', 'no-reading', 'no-definition']);
  });

  it('[WP4] is time, when it takes longer than people keep up', () => {
    expect(gaps({ topics: [aTopic('E1', 'W', { minutes: 241 })] })).toEqual(['too-long', 'no-mandate']);
  });
});
