import { expect, it } from 'vitest';
import { cellAt, cellsOf, gridOf, withCells } from '#src/base/grid.ts';

type Cell = { readonly row: string; readonly column: string; readonly value: number };
const cell = (row: string, column: string, value = 0): Cell => ({ row, column, value });
const rowOf = ({ row }: Cell): string => row;
const columnOf = ({ column }: Cell): string => column;
const grid = gridOf([cell('r2', 'b'), cell('r1', 'c'), cell('r1', 'a')], rowOf, columnOf);

it('[D1] is built sorted by row and column from cells in any order', () => {
  expect(grid.map(({ row, cells }) => [row, cells.map(columnOf)])).toEqual([
    ['r1', ['a', 'c']],
    ['r2', ['b']],
  ]);
});

it('finds a cell by row and column, and nothing where there is none', () => {
  expect(cellAt(grid, 'r1', 'c', columnOf)).toEqual(cell('r1', 'c'));
  expect(cellAt(grid, 'r1', 'b', columnOf)).toBeUndefined();
  expect(cellAt(grid, 'r9', 'a', columnOf)).toBeUndefined();
  expect(cellsOf(grid, 'r9')).toEqual([]);
});

it('[C1] copies the row of an edited cell and no other', () => {
  const after = withCells(grid, [['r1', [['c', cell('r1', 'c', 1)]]]], columnOf);
  expect(cellAt(after, 'r1', 'c', columnOf)?.value).toBe(1);
  expect(after[1]).toBe(grid[1]);
  expect(cellsOf(after, 'r1')[0]).toBe(cellsOf(grid, 'r1')[0]);
  expect(cellAt(grid, 'r1', 'c', columnOf)?.value).toBe(0);
});

it('[D3] makes a row for its first cell and drops it with its last', () => {
  const more = withCells(
    grid,
    [
      ['r0', [['z', cell('r0', 'z')]]],
      ['r2', [['b', null]]],
    ],
    columnOf,
  );
  expect(more.map(({ row }) => row)).toEqual(['r0', 'r1']);
});
