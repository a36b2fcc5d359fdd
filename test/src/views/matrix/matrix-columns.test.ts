import { expect, it } from 'vitest';
import { matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import { aClient } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const { clients, suppliers } = smallDossier;
const keys = (hidden: readonly string[]) =>
  matrixColumns(clients, suppliers, { hidden: new Set(hidden) }).map(({ key }) => key);

it('[V1] clients in order, zone, suppliers, costs, and no shared service centre', () => {
  expect(keys([])).toEqual([
    'client.MER',
    'client.DIJ',
    'client.VEL',
    'zone',
    'supplier.ALF',
    'supplier.BRA',
    'cost.once',
    'cost.year',
  ]);
});

it('[V1] leaves out what was hidden', () => {
  expect(keys(['zone', 'client.DIJ', 'supplier.BRA', 'cost.year'])).toEqual([
    'client.MER',
    'client.VEL',
    'supplier.ALF',
    'cost.once',
  ]);
});

it('makes columns narrower beyond six clients', () => {
  const many = Array.from({ length: 12 }, (_, index) => aClient(`C${index}`, { badge: `C${index % 10}` }));
  const wide = matrixColumns(clients, [], { hidden: new Set() })[0]?.width ?? 0;
  expect(matrixColumns(many, [], { hidden: new Set() })[0]?.width).toBeLessThan(wide);
});
