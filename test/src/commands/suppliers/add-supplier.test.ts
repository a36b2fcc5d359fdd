import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[D16] gets a badge of its own, the given fields, and nothing made up', () => {
  const { after } = doing(smallDossier, 'addSupplier', { id: 'ACT', name: 'Actief Samen', fields: { staff: 40 } });
  expect(find(after.suppliers, 'ACT')).toMatchObject({ badge: 'AC', staff: 40, turnoverM: null, dataLocation: '' });
});

it('refuses a taken id, a taken badge and fewer than no staff', () => {
  const code = (fields: object) => refusal(smallDossier, 'addSupplier', { id: 'ACT', name: 'Actief', ...fields }).code;
  expect(code({ id: 'ALF' })).toBe('id-taken');
  expect(code({ badge: 'AS' })).toBe('badge-taken');
  expect(code({ fields: { staff: -1 } })).toBe('invalid-input');
});
