import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { conflictEntries } from '#src/views/conflicts/conflict-entries.ts';
import { filterConflicts, isFiltering } from '#src/views/conflicts/filter-conflicts.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const dossier = sampleDossier();
const entries = conflictEntries(dossier, analyse(dossier));
const nothing = { kinds: [], clients: [], themes: [] };

it('lets everything through while nothing is asked', () => {
  expect(filterConflicts(entries, nothing)).toEqual(entries);
  expect(isFiltering(nothing)).toBe(false);
});

it('[W11] keeps the kinds, the clients in a camp and the themes that are asked for', () => {
  const kinds = filterConflicts(entries, { ...nothing, kinds: ['must-wont'] });
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.every(({ conflict }) => conflict.kind === 'must-wont')).toBe(true);
  const clients = filterConflicts(entries, { ...nothing, clients: ['VEL'] });
  expect(clients.length).toBeGreaterThan(0);
  expect(clients.every(({ conflict }) => conflict.camps.flat().some((id) => id === 'VEL'))).toBe(true);
  const [first] = entries;
  const themes = filterConflicts(entries, { ...nothing, themes: [first?.theme.id ?? ''] });
  expect(themes).toContain(first);
  expect(themes.length).toBeLessThan(entries.length);
});

it('[W11] asks for all parts at once', () => {
  const filter = { ...nothing, kinds: ['must-wont' as const], clients: ['VEL'] };
  const both = filterConflicts(entries, filter);
  expect(both.length).toBeLessThan(filterConflicts(entries, { ...nothing, clients: ['VEL'] }).length);
  expect(isFiltering(filter)).toBe(true);
});
