import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K10] puts a supplier elsewhere and changes nothing when it stands there', () => {
  const { after } = doing(smallDossier, 'moveSupplier', { id: 'ALF', after: 'BRA' });
  expect(after.suppliers.toSorted(byOrder).map(({ id }) => id)).toEqual(['BRA', 'ALF']);
  expect(doing(smallDossier, 'moveSupplier', { id: 'BRA', after: 'ALF' }).change).toEqual({});
  expect(refusal(smallDossier, 'moveSupplier', { id: 'NUL', after: null }).code).toBe('unknown-supplier');
});
