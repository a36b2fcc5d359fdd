import { expect, it } from 'vitest';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K1] sets the fields that are given and keeps the others', () => {
  const { after } = doing(smallDossier, 'editAssignment', { patch: { phase: 'tender', budgetOnceK: 2900 } });
  expect(assignmentOf(after)).toEqual({ ...assignmentOf(smallDossier), phase: 'tender', budgetOnceK: 2900 });
});

it('[K3] refuses a contract of no years and another id', () => {
  const code = (patch: object) => refusal(smallDossier, 'editAssignment', { patch });
  expect(code({ contractYears: 0 }).params).toEqual({ command: 'editAssignment', field: 'patch.contractYears' });
  expect(code({ id: 'x' }).code).toBe('invalid-input');
});
