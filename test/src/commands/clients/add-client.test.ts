import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const add = (dossier: Dossier, id: string, fields: object = {}) =>
  doing(dossier, 'addClient', { id, name: 'Zandermeer', kind: 'municipality', ...fields }).after;
const inOrder = (dossier: Dossier) => dossier.clients.toSorted(byOrder).map(({ id }) => id);

it('[K8] gets the next hue, a badge of its own and the last place', () => {
  const after = add(smallDossier, 'ZAN');
  expect(find(after.clients, 'ZAN')).toMatchObject({ hue: 5, badge: 'ZA', inhabitants: null });
  expect(inOrder(after)).toEqual(['MER', 'DIJ', 'VEL', 'SSC', 'ZAN']);
});

it('[K8] keeps a hue and badge that are given, and gives no badge twice', () => {
  expect(find(add(smallDossier, 'ZAN', { hue: 9, badge: 'Z1' }).clients, 'ZAN')).toMatchObject({ hue: 9, badge: 'Z1' });
  const twice = add(add(smallDossier, 'ZAN'), 'ZUI');
  expect(find(twice.clients, 'ZUI')).toMatchObject({ hue: 6, badge: 'ZN' });
});

it('[K8] repeats hues from the thirteenth client on, and first fills a gap', () => {
  let dossier = smallDossier;
  for (let number = 5; number <= 14; number += 1) dossier = add(dossier, `G${number}`);
  expect(find(dossier.clients, 'G12')?.hue).toBe(12);
  expect(find(dossier.clients, 'G13')?.hue).toBe(1);
  const gap = doing(dossier, 'removeClient', { id: 'G7' }).after;
  expect(find(add(gap, 'NEW').clients, 'NEW')?.hue).toBe(7);
});

it('[K10] goes where it is put', () => {
  expect(inOrder(add(smallDossier, 'ZAN', { after: null }))[0]).toBe('ZAN');
  expect(inOrder(add(smallDossier, 'ZAN', { after: 'MER' })).slice(0, 2)).toEqual(['MER', 'ZAN']);
});

it('refuses an id, badge or neighbour that is taken or missing', () => {
  const input = { id: 'ZAN', name: 'Zandermeer', kind: 'municipality' };
  expect(refusal(smallDossier, 'addClient', { ...input, id: 'MER' }).code).toBe('id-taken');
  expect(refusal(smallDossier, 'addClient', { ...input, badge: 'ME' })).toEqual({
    code: 'badge-taken',
    params: { value: 'ME' },
  });
  expect(refusal(smallDossier, 'addClient', { ...input, after: 'NUL' }).code).toBe('unknown-place');
});
