import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const input = { id: 'bas', name: 'Bas Terlouw', role: 'teammanager', party: { kind: 'client', client: 'MER' } };

it('has no mandate unless one is given', () => {
  expect(find(doing(smallDossier, 'addPerson', input).after.people, 'bas')?.mandate).toBeNull();
  expect(find(doing(smallDossier, 'addPerson', { ...input, mandate: 'alles' }).after.people, 'bas')?.mandate).toBe(
    'alles',
  );
});

it('refuses a taken id, an unknown party, and a mandate for the regie', () => {
  expect(refusal(smallDossier, 'addPerson', { ...input, id: 'ilse' }).code).toBe('id-taken');
  expect(refusal(smallDossier, 'addPerson', { ...input, party: { kind: 'client', client: 'NUL' } }).code).toBe(
    'unknown-client',
  );
  const regie = { ...input, party: { kind: 'regie' }, mandate: 'alles' };
  expect(refusal(smallDossier, 'addPerson', regie)).toEqual({
    code: 'regie-has-mandate',
    params: { name: 'Bas Terlouw' },
  });
});
