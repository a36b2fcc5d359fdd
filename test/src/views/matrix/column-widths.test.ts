import { expect, it } from 'vitest';
import { columnWidths } from '#src/views/matrix/column-widths.ts';
import { blocks, matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const { clients, suppliers } = smallDossier;
const columns = matrixColumns(clients, suppliers, { hidden: new Set(), blocks, isSupplierBlockFolded: false });
const least = columnWidths(columns, 0).total;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

it.each([0, 1, 7, 100, 333])('[V11] fills the room exactly, %i pixels over the least', (over) => {
  const { first, columns: widths, total } = columnWidths(columns, least + over);
  expect(total).toBe(least + over);
  expect(first + sum(widths)).toBe(total);
  expect(widths.every((width, index) => width >= (columns[index]?.least ?? 0))).toBe(true);
});

it('[V11] never gets narrower than the least nor wider than the most', () => {
  expect(columnWidths(columns, 10).total).toBe(least);
  const { columns: widths } = columnWidths(columns, 10_000);
  expect(widths).toEqual(columns.map(({ most }) => most));
});
