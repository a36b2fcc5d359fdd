import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('places new and placed nodes; of two places for one node the last counts', () => {
  const nodes = [
    { id: 'client.MER', x: 1, y: 2 },
    { id: 'theme.T2', x: 3, y: 4 },
    { id: 'theme.T2', x: 5, y: 6 },
  ];
  const { after } = doing(smallDossier, 'placeNodes', { nodes });
  expect(find(after.layout, 'client.MER')).toEqual(nodes[0]);
  expect(find(after.layout, 'theme.T2')).toEqual(nodes[2]);
});

it.each(['client.NUL', 'requirement.MER', 'toString.MER', 'client', 'person.ilse'])(
  'refuses %s, which is no node',
  (id) => {
    expect(refusal(smallDossier, 'placeNodes', { nodes: [{ id, x: 0, y: 0 }] })).toEqual({
      code: 'unknown-node',
      params: { id },
    });
  },
);
