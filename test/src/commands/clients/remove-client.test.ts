import { expect, it } from 'vitest';
import { removal } from '#src/changes/cascade.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it("[C6] takes along all that is the client's, and is called by its name", () => {
  const { change, label } = doing(smallDossier, 'removeClient', { id: 'MER' });
  expect(change).toEqual(removal(smallDossier, { clients: ['MER'] }));
  expect(label.params).toEqual({ client: 'Merwenburg' });
});

it('refuses a client that is not there', () => {
  expect(refusal(smallDossier, 'removeClient', { id: 'NUL' })).toEqual({
    code: 'unknown-client',
    params: { id: 'NUL' },
  });
});
