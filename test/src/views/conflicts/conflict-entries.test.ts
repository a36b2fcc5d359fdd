import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { conflictEntries } from '#src/views/conflicts/conflict-entries.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf, requirement, theme } from '#test/builders/records.ts';

it('[W10] lists every conflict of the sample once', () => {
  const dossier = sampleDossier();
  const analysis = analyse(dossier);
  const ids = conflictEntries(dossier, analysis).map(({ conflict }) => conflict.id);
  expect(ids).toHaveLength(analysis.totals.conflicts.total);
  expect(new Set(ids).size).toBe(ids.length);
});

it('[W10] follows themes, then requirements, whatever their ids', () => {
  const clash = (id: string) => [aPosition(id, 'A'), aPosition(id, 'B', { priority: 'W' })];
  const dossier = dossierOf({
    clients: [aClient('A', { badge: 'AA' }), aClient('B', { badge: 'BB' })],
    themes: [aTheme('T1', { order: 'a1' }), aTheme('T2', { order: 'a0' })],
    requirements: [
      aRequirement('R1', { theme: theme('T1') }),
      aRequirement('R2', { theme: theme('T2'), order: 'a1' }),
      aRequirement('R3', { theme: theme('T2'), order: 'a0' }),
    ],
    positions: [...clash('R1'), ...clash('R2'), ...clash('R3')],
  });
  const codes = conflictEntries(dossier, analyse(dossier)).map((entry) => entry.requirement.code);
  expect(codes).toEqual(['R3', 'R2', 'R1']);
});

it('[W10] puts an exclusion at the first of its two requirements and names the other', () => {
  const dossier = dossierOf({
    clients: [aClient('A', { badge: 'AA' }), aClient('B', { badge: 'BB' })],
    themes: [aTheme('T1')],
    requirements: [
      aRequirement('R1', { order: 'a1', excludes: [requirement('R2')] }),
      aRequirement('R2', { order: 'a0' }),
    ],
    positions: [aPosition('R1', 'A'), aPosition('R2', 'B')],
  });
  const [entry] = conflictEntries(dossier, analyse(dossier)).filter(({ conflict }) => conflict.kind === 'exclusion');
  expect(entry?.requirement.id).toBe('R2');
  expect(entry?.others.map(({ id }) => id)).toEqual(['R1']);
});
