import { expect, it } from 'vitest';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[C6] leaves what the person recorded, without the name', () => {
  const { change, label } = doing(smallDossier, 'removePerson', { id: 'joris' });
  expect(change.positions?.updated?.map(([, after]) => [after.requirement, after.by])).toEqual([['R2', null]]);
  expect(label.params).toEqual({ person: 'Joris Kamphuis' });
  expect(refusal(smallDossier, 'removePerson', { id: 'nul' }).code).toBe('unknown-person');
});
