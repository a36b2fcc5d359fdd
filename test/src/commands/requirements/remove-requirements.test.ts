import { expect, it } from 'vitest';
import { removal } from '#src/changes/cascade.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[C6] takes along cells, links and places, whatever the number', () => {
  const { change, label } = doing(smallDossier, 'removeRequirements', { ids: ['R1', 'R4', 'R1'] });
  expect(change).toEqual(removal(smallDossier, { requirements: ['R1', 'R4'] }));
  expect(label.params).toMatchObject({ code: '1.01' });
});

it('[K12] refuses all when one is not there', () => {
  expect(refusal(smallDossier, 'removeRequirements', { ids: ['R1', 'R9'] })).toEqual({
    code: 'unknown-requirement',
    params: { id: 'R9' },
  });
});
