import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { effortOf } from '#src/analysis/effort.ts';
import { mustShare, jointMustShares } from '#src/analysis/must-share.ts';
import { emptyAssignment } from '#src/dossier/assignment.ts';
import { heldDossier } from '#test/builders/held.ts';
import { aRequirement } from '#test/builders/records.ts';

const assignment = { ...emptyAssignment, contractYears: 4 };

it('[A16] effort is the one-off cost, in whole euros', () => {
  expect(effortOf(aRequirement('R1', { costOnceK: 12.3456, costYearK: 5 }), assignment, 'once')).toBe(12_346);
  expect(effortOf(aRequirement('R1'), assignment, 'once')).toBe(0);
});

it('[A16] or with the yearly cost over the contract', () => {
  expect(effortOf(aRequirement('R1', { costOnceK: 10, costYearK: 5 }), assignment, 'contract')).toBe(30_000);
});

it('[A16] must shares count what is held above won’t, and everyone’s must only what all hold', () => {
  const dossier = heldDossier(
    { R1: { A: 'M', B: 'M', C: 'M', D: 'M' }, R2: { A: 'M', B: 'S' }, R3: { A: 'C', B: 'W' }, R4: { A: 'W' } },
    { R1: { costOnceK: 10 }, R2: { costOnceK: 20 }, R3: { costOnceK: 30 }, R4: { costOnceK: 40 } },
  );
  const { totals } = analyse(dossier);
  const [a, b] = totals.clients;
  if (a === undefined || b === undefined) throw new Error('No totals');
  expect(a).toMatchObject({ count: { M: 2, S: 0, C: 1, W: 1 }, effort: { M: 30_000, S: 0, C: 30_000, W: 40_000 } });
  expect(mustShare(a)).toBe(0.5);
  expect(mustShare(b)).toBeCloseTo(1 / 3);
  expect(totals.effort).toEqual({ all: 60_000, everyonesMust: 10_000, someonesMust: 30_000 });
  expect(jointMustShares(totals)).toEqual({ everyones: 1 / 6, someones: 0.5 });
});

it('[A16] without effort there is no share', () => {
  const { totals } = analyse(heldDossier({ R1: { A: 'M' } }));
  expect(totals.clients.map(mustShare)).toEqual([null, null, null, null]);
  expect(jointMustShares(totals)).toBeNull();
});

it('[A1] the service centre has no line in the totals', () => {
  expect(analyse(heldDossier({})).totals.clients.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
});
