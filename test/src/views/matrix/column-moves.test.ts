import { expect, it } from 'vitest';
import { columnMove, columnStep } from '#src/views/matrix/column-moves.ts';
import { blocks, hiddenAtFirst, matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

// 0 MER · 1 DIJ · 2 VEL · 3 zone · 4 ALF · 5 BRA · 6 once
const { clients, suppliers } = smallDossier;
const options = { hidden: new Set(hiddenAtFirst), blocks, isSupplierBlockFolded: false };
const columns = matrixColumns(clients, suppliers, options);
const move = (from: number, before: number) => columnMove(columns, blocks, from, before);

it('[V22] a client dropped among the clients changes the order of the dossier', () => {
  expect(move(0, 2)).toEqual({ kind: 'client', id: 'MER', after: 'DIJ' });
  expect(move(2, 0)).toEqual({ kind: 'client', id: 'VEL', after: null });
  expect(move(0, 3)).toEqual({ kind: 'client', id: 'MER', after: 'VEL' });
  expect(move(5, 4)).toEqual({ kind: 'supplier', id: 'BRA', after: null });
});

it('[V22] dropped where it stands it moves nothing', () => {
  expect(move(1, 1)).toBeNull();
  expect(move(1, 2)).toBeNull();
  expect(move(3, 4)).toBeNull();
});

it('[V22] dropped in another block it takes its own block along', () => {
  expect(move(3, 0)).toEqual({ kind: 'blocks', blocks: ['zone', 'clients', 'suppliers', 'costs', 'texts'] });
  expect(move(3, 6)).toEqual({ kind: 'blocks', blocks: ['clients', 'suppliers', 'zone', 'costs', 'texts'] });
  expect(move(6, 0)).toEqual({ kind: 'blocks', blocks: ['costs', 'clients', 'zone', 'suppliers', 'texts'] });
  expect(move(0, 5)).toEqual({ kind: 'blocks', blocks: ['zone', 'suppliers', 'clients', 'costs', 'texts'] });
});

it('[V22] by key it goes through its block, and at the edge with it', () => {
  expect(columnStep(columns, blocks, 1, -1)).toEqual({ kind: 'client', id: 'DIJ', after: null });
  expect(columnStep(columns, blocks, 1, 1)).toEqual({ kind: 'client', id: 'DIJ', after: 'VEL' });
  expect(columnStep(columns, blocks, 2, 1)).toMatchObject({ kind: 'blocks' });
  expect(columnStep(columns, blocks, 3, -1)).toMatchObject({
    blocks: ['zone', 'clients', 'suppliers', 'costs', 'texts'],
  });
  expect(columnStep(columns, blocks, 0, -1)).toBeNull();
});
