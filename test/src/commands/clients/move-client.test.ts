import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K10] changes the place of one client and no other record', () => {
  const { after, change } = doing(smallDossier, 'moveClient', { id: 'VEL', after: null });
  expect(after.clients.toSorted(byOrder).map(({ id }) => id)).toEqual(['VEL', 'MER', 'DIJ', 'SSC']);
  expect(change.clients?.updated?.map(([before]) => before.id)).toEqual(['VEL']);
});

it.each([null, 'MER'])('[K10] does nothing when it stands there already (%s)', (place) => {
  expect(doing(smallDossier, 'moveClient', { id: place === null ? 'MER' : 'DIJ', after: place }).change).toEqual({});
  expect(doing(smallDossier, 'moveClient', { id: 'DIJ', after: 'DIJ' }).change).toEqual({});
});

it('refuses a client or neighbour that is not there', () => {
  expect(refusal(smallDossier, 'moveClient', { id: 'NUL', after: null }).code).toBe('unknown-client');
  expect(refusal(smallDossier, 'moveClient', { id: 'MER', after: 'NUL' }).code).toBe('unknown-place');
});
