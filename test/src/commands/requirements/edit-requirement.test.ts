import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { hours } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K1] sets the fields that are given and leaves cells alone', () => {
  const { after, label } = doing(smallDossier, 'editRequirement', {
    id: 'R1',
    patch: { code: '1.1', why: 'Werkenden' },
  });
  expect(find(after.requirements, 'R1')).toMatchObject({ code: '1.1', why: 'Werkenden', parameter: hours });
  expect(after.positions).toBe(smallDossier.positions);
  expect(label.params).toEqual({ code: '1.1' });
});

it('[K7] another parameter takes values that no longer fit along in the same change', () => {
  const { change } = doing(smallDossier, 'editRequirement', { id: 'R1', patch: { parameter: null } });
  expect(change.positions?.updated?.map(([, { wish, limits }]) => [wish, limits])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(change.offers?.updated?.map(([, { value }]) => value)).toEqual([null, null]);
});

it('[K7] a parameter that only gets another unit keeps the values', () => {
  const { change } = doing(smallDossier, 'editRequirement', {
    id: 'R1',
    patch: { parameter: { ...hours, unit: 'uur' } },
  });
  expect(Object.keys(change)).toEqual(['requirements']);
});

it('refuses what is not there, a taken code, an impossible law, and fields with commands of their own', () => {
  const code = (patch: object, id = 'R1') => refusal(smallDossier, 'editRequirement', { id, patch }).code;
  expect(code({}, 'R9')).toBe('unknown-requirement');
  expect(code({ code: '2.01' })).toBe('code-taken');
  expect(code({ parameter: { kind: 'category', name: '', categories: ['a'], lawful: ['b'] } })).toBe(
    'parameter-not-sound',
  );
  expect(code({ theme: 'T2' })).toBe('invalid-input');
  expect(code({ requires: [] })).toBe('invalid-input');
});
