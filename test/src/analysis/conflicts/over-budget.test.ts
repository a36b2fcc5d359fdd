import { expect, it } from 'vitest';
import { emptyAssignment } from '#src/dossier/assignment.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import { conflictsOf, heldDossier } from '#test/builders/held.ts';
import { requirement } from '#test/builders/records.ts';

/** F is fixed and costs 100 once, 10 a year; R1 is A’s must and requires R2, which requires R3. */
const dossierWith = (assignment: Partial<Assignment>, priority: 'M' | 'S' = 'M') =>
  heldDossier(
    { F: { A: 'M', B: 'M', C: 'M', D: 'M' }, R1: { A: priority } },
    {
      F: { costOnceK: 100, costYearK: 10 },
      R1: { costOnceK: 20, costYearK: 3, requires: [requirement('R2')] },
      R2: { costOnceK: 7, requires: [requirement('R3')] },
      R3: { costOnceK: 5, costYearK: 2, requires: [] },
    },
    { assignment: [{ ...emptyAssignment, ...assignment }] },
  );

it('[A13] [A22] a must with all it requires and all that is fixed costs more than the budget', () => {
  const dossier = dossierWith({ budgetOnceK: 131 });
  expect(conflictsOf(dossier, 'budget')).toMatchObject([{ id: 'budget:R1', camps: [['A']], isPrivate: false }]);
  expect(conflictsOf(dossierWith({ budgetOnceK: 132 }), 'budget')).toEqual([]);
});

it('[A13] the budget per year is one of its own', () => {
  expect(conflictsOf(dossierWith({ budgetOnceK: 999, budgetYearK: 14 }), 'budget')).toHaveLength(1);
  expect(conflictsOf(dossierWith({ budgetYearK: 15 }), 'budget')).toEqual([]);
});

it('[A13] what is fixed is not counted twice', () => {
  expect(conflictsOf(dossierWith({ budgetOnceK: 100 }), 'budget', 'F')).toEqual([]);
  expect(conflictsOf(dossierWith({ budgetOnceK: 99 }), 'budget', 'F')).toHaveLength(1);
});

it('[A13] nobody’s must and no known budget are no conflict', () => {
  expect(conflictsOf(dossierWith({ budgetOnceK: 1 }, 'S'), 'budget')).toEqual([]);
  expect(conflictsOf(dossierWith({}), 'budget')).toEqual([]);
});
