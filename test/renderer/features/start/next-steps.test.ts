import { expect, it } from 'vitest';
import { nextSteps } from '#renderer/features/start/next-steps.ts';
import type { DossierSummary } from '#src/contract/calls.ts';

const calm: DossierSummary = {
  title: 'Zaak',
  subtitle: '',
  phase: 'tender',
  clients: [
    { badge: 'ME', hue: 1, name: 'Merwenburg' },
    { badge: 'DI', hue: 2, name: 'Dijkenrade' },
  ],
  requirements: 3,
  suppliers: 1,
  openConflicts: 0,
  mostClashing: null,
  withoutPositions: 0,
  unreleased: 0,
  themes: [{ count: 3, conflicts: 0, wanted: [2, 1] }],
};
const kinds = (summary: Partial<DossierSummary>) => nextSteps({ ...calm, ...summary }).map(({ kind }) => kind);

it('[W12] an empty dossier asks for clients and requirements, and claims no peace', () => {
  expect(kinds({ clients: [], requirements: 0, suppliers: 0, themes: [] })).toEqual(['clients', 'requirements']);
});

it('[W12] puts open conflicts first, with the themes they stand in', () => {
  const themes = [
    { count: 2, conflicts: 1, wanted: [1, 1] },
    { count: 1, conflicts: 0, wanted: [1, 0] },
  ];
  expect(nextSteps({ ...calm, openConflicts: 4, themes })[0]).toMatchObject({ kind: 'conflicts', count: 4, themes: 1 });
});

it('[W12] names a client that asked for nothing, in place of counting empty requirements', () => {
  const themes = [{ count: 3, conflicts: 0, wanted: [2, 0] }];
  expect(nextSteps({ ...calm, themes, withoutPositions: 1 })[0]).toMatchObject({
    kind: 'silent',
    names: ['Dijkenrade'],
  });
  expect(kinds({ withoutPositions: 1 })).toContain('positions');
});

it('[W12] says at most three things', () => {
  const mostClashing = { names: ['Merwenburg', 'Dijkenrade'] as const, count: 2 };
  const busy = { openConflicts: 2, mostClashing, suppliers: 0, withoutPositions: 2, unreleased: 5 };
  expect(kinds(busy)).toEqual(['conflicts', 'positions', 'suppliers']);
});

it('[W12] speaks of a pair only when it clashes more than once', () => {
  const pair = (count: number) => ({ openConflicts: 2, mostClashing: { names: ['A', 'B'] as const, count } });
  expect(kinds(pair(1))).toEqual(['conflicts']);
  expect(kinds(pair(2))).toEqual(['conflicts', 'clash']);
});

it('[W12] says that all is well only when there is something that could clash', () => {
  expect(kinds({})).toEqual(['calm']);
  expect(kinds({ clients: calm.clients.slice(0, 1), themes: [{ count: 3, conflicts: 0, wanted: [2] }] })).toEqual([]);
});
