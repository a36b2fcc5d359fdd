import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K1] sets the fields that are given', () => {
  const { after, label } = doing(smallDossier, 'editClient', {
    id: 'VEL',
    patch: { name: 'Veldhorst-Oost', inhabitants: 27_900 },
  });
  expect(find(after.clients, 'VEL')).toMatchObject({ name: 'Veldhorst-Oost', inhabitants: 27_900, hue: 3 });
  expect(label).toEqual({ command: 'editClient', params: { client: 'Veldhorst-Oost' } });
});

it('[K16] a client that becomes the shared service centre loses its positions in the same change', () => {
  const { after, change } = doing(smallDossier, 'editClient', { id: 'MER', patch: { kind: 'ssc' } });
  expect(change.positions?.removed?.map(({ requirement }) => requirement)).toEqual(['R1', 'R3', 'R4']);
  expect(after.positions.flatMap(({ cells }) => cells).some(({ client }) => client === 'MER')).toBe(false);
});

it('refuses a client that is not there and a badge that is taken', () => {
  expect(refusal(smallDossier, 'editClient', { id: 'NUL', patch: {} }).code).toBe('unknown-client');
  expect(refusal(smallDossier, 'editClient', { id: 'VEL', patch: { badge: 'ME' } }).code).toBe('badge-taken');
});
