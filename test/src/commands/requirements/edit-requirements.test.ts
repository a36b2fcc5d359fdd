import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K12] gives a whole selection the same field and leaves the rest as it was', () => {
  const patch = { isLegal: true, flexibility: 'fixed' };
  const { after, change } = doing(smallDossier, 'editRequirements', { ids: ['R1', 'R4', 'R1'], patch });
  expect(find(after.requirements, 'R1')).toMatchObject({ isLegal: true, flexibility: 'fixed', costOnceK: 40 });
  expect(change.requirements?.updated).toHaveLength(2);
  expect(doing(after, 'editRequirements', { ids: ['R1', 'R4'], patch }).change).toEqual({});
});

it('[K12] refuses all when one is not there', () => {
  expect(refusal(smallDossier, 'editRequirements', { ids: ['R1', 'R9'], patch: {} }).code).toBe('unknown-requirement');
});
