import { expect, it } from 'vitest';
import { removal } from '#src/changes/cascade.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[C6] takes offers, people and its place along', () => {
  const { change } = doing(smallDossier, 'removeSupplier', { id: 'ALF' });
  expect(change).toEqual(removal(smallDossier, { suppliers: ['ALF'] }));
  expect(refusal(smallDossier, 'removeSupplier', { id: 'NUL' }).code).toBe('unknown-supplier');
});
