import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('sets the fields that are given', () => {
  const { after, label } = doing(smallDossier, 'editSupplier', { id: 'ALF', patch: { bidK: 1200, name: 'Alfa' } });
  expect(find(after.suppliers, 'ALF')).toMatchObject({ bidK: 1200, name: 'Alfa', badge: 'AS' });
  expect(label.params).toEqual({ supplier: 'Alfa' });
  expect(refusal(smallDossier, 'editSupplier', { id: 'NUL', patch: {} }).code).toBe('unknown-supplier');
});
