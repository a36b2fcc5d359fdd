import { expect, it } from 'vitest';
import { isOneCell, rangeOf } from '#renderer/features/matrix/grid/cell-range.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';

const rows = ['a', 'b', 'c'].map((key) => ({ kind: 'requirement', key, id: key, theme: 'T' }));
const columns = ['x', 'y'].map((key) => ({ kind: 'zone', key, least: 1, most: 1 }));
const model = { rows: { rows, shown: 3, total: 3 }, columns } as unknown as MatrixModel;
const cell = (row: string, column: string) => ({ row, column });

it('[V14] is the block between two corners, whichever was first', () => {
  const block = { top: 0, bottom: 2, left: 1, right: 2 };
  expect(rangeOf(model, cell('c', 'x'), cell('a', 'y'))).toEqual(block);
  expect(rangeOf(model, cell('a', 'y'), cell('c', 'x'))).toEqual(block);
});

it('[V14] is one cell without another corner, or when that is not shown', () => {
  const one = rangeOf(model, cell('b', 'title'), null);
  expect(one).toEqual({ top: 1, bottom: 1, left: 0, right: 0 });
  expect(one !== null && isOneCell(one)).toBe(true);
  expect(rangeOf(model, cell('b', 'title'), cell('gone', 'x'))).toEqual(one);
});

it('[V14] is nothing when the cursor is not shown', () => {
  expect(rangeOf(model, null, null)).toBeNull();
  expect(rangeOf(model, cell('gone', 'x'), null)).toBeNull();
});
