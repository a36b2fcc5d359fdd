import { expect, it } from 'vitest';
import { doing } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('takes every place away, and then there is nothing to do', () => {
  const { after, change } = doing(smallDossier, 'resetLayout', {});
  expect(change).toEqual({ layout: { removed: smallDossier.layout } });
  expect(doing(after, 'resetLayout', {}).change).toEqual({});
});

it('takes only the places away that are named', () => {
  const { change } = doing(smallDossier, 'resetLayout', { nodes: ['client.MER', 'client.nobody'] });
  expect(change).toEqual({ layout: { removed: [{ id: 'client.MER', x: 10, y: 20 }] } });
});
