import { expect, it } from 'vitest';
import {
  blocks,
  type ColumnOptions,
  hiddenAtFirst,
  matrixColumns,
  textKeys,
} from '#src/views/matrix/matrix-columns.ts';
import { aClient } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const { clients, suppliers } = smallDossier;
const untexted = blocks.filter((block) => block !== 'texts');
const all: ColumnOptions = { hidden: new Set(), blocks: untexted, isSupplierBlockFolded: false };
const keys = (options: Partial<ColumnOptions> = {}) =>
  matrixColumns(clients, suppliers, { ...all, ...options }).map(({ key }) => key);

it('[V1] clients in order, zone, suppliers, costs, and no shared service centre', () => {
  expect(keys()).toEqual([
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
  expect(keys({ hidden: new Set(['zone', 'client.DIJ', 'supplier.BRA', 'cost.year']) })).toEqual([
    'client.MER',
    'client.VEL',
    'supplier.ALF',
    'cost.once',
  ]);
});

it('[V1] has columns for the texts of a requirement, which stay away until they are asked for', () => {
  expect(keys({ blocks: ['texts'] })).toEqual([...textKeys]);
  expect(keys({ blocks, hidden: new Set(hiddenAtFirst) }).at(-1)).toBe('cost.once');
});

it('[V1] puts the blocks in the order of choice and folds suppliers into one column', () => {
  expect(keys({ blocks: ['costs', 'suppliers', 'clients', 'zone'], isSupplierBlockFolded: true })).toEqual([
    'cost.once',
    'cost.year',
    'suppliers',
    'client.MER',
    'client.DIJ',
    'client.VEL',
    'zone',
  ]);
});

it('makes columns narrower beyond six clients', () => {
  const many = Array.from({ length: 12 }, (_, index) => aClient(`C${index}`, { badge: `C${index % 10}` }));
  const wide = matrixColumns(clients, [], all)[0]?.least ?? 0;
  expect(matrixColumns(many, [], all)[0]?.least).toBeLessThan(wide);
});
