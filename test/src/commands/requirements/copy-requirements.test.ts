import { expect, it } from 'vitest';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const copies = [
  { of: 'R1', id: 'N1', title: 'Ruime openstelling (kopie)' },
  { of: 'R3', id: 'N2', title: 'Eén klantbeeld (kopie)' },
];

it('[P41] a copy has the fields, positions, offers and needs of the original, and stands last with a code of its own', () => {
  const { after, label } = doing(smallDossier, 'copyRequirements', { copies });
  expect(find(after.requirements, 'N1')).toMatchObject({ code: '1.03', theme: 'T1', costOnceK: 40 });
  expect(find(after.requirements, 'N2')).toMatchObject({ code: '1.04', requires: ['R1'], excludes: [] });
  const orders = ['R3', 'N1', 'N2'].map((id) => find(after.requirements, id)?.order ?? '');
  expect(orders).toEqual(orders.toSorted());
  const said = cellsOf(smallDossier.positions, 'R1').map((cell) => ({ ...cell, requirement: 'N1' }));
  expect(cellsOf(after.positions, 'N1')).toEqual(said);
  expect(cellsOf(after.offers, 'N1')).toHaveLength(2);
  expect(label.params).toMatchObject({ count: 2, code: '1.01' });
});

it('[P41] is refused as a whole for what is not there and for an id that is taken', () => {
  const wrong = (copy: object) =>
    refusal(smallDossier, 'copyRequirements', { copies: [copies[0], { ...copies[1], ...copy }] }).code;
  expect(wrong({ of: 'R9' })).toBe('unknown-requirement');
  expect(wrong({ id: 'R2' })).toBe('id-taken');
  expect(wrong({ id: 'N1' })).toBe('id-taken');
});
