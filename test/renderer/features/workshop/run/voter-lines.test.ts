import { expect, it } from 'vitest';
import { decidersOf } from '#renderer/features/workshop/run/owners.ts';
import { initialsOf, voterLines } from '#renderer/features/workshop/run/side/voter-lines.ts';
import { cellsOf } from '#src/base/grid.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const dossier = sampleDossier();
const seats = cellsOf(dossier.seats, 'WS1');

it('[WR30] says who voted while a round goes on, and who is away is away', () => {
  const turnout = {
    round: 'r',
    state: 'open' as const,
    entitled: 12,
    cast: 1,
    perClient: [],
    perTopic: [],
    voted: ['DIJ-1'],
    begun: ['DIJ-2'],
    ways: { phone: 1, paper: 0, spoken: 0 },
  };
  const away = seats.map((seat) => (seat.person === 'DIJ-3' ? { ...seat, isPresent: false } : seat));
  const lines = voterLines(dossier, away, null, turnout, ['DIJ-1']);
  const people = lines.flatMap((line) => line.people);
  const hereOf = (id: string) => people.find((person) => person.id === id)?.here;
  expect(['DIJ-1', 'DIJ-2', 'DIJ-3', 'MER-1'].map(hereOf)).toEqual(['voted', 'begun', 'away', 'here']);
  expect(people.filter(({ isConnected }) => isConnected).map(({ id }) => id)).toEqual(['DIJ-1']);
  expect(initialsOf('Ilse van der Vroom')).toBe('IV');
});

it('[WR26] lets only people with a mandate of a client decide', () => {
  const deciders = decidersOf(dossier);
  expect(deciders.length).toBeGreaterThan(0);
  for (const { party, mandate } of deciders) {
    expect(party.kind).toBe('client');
    expect(mandate).toBeTruthy();
  }
});
