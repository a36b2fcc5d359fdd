import { expect, it } from 'vitest';
import { changedCells } from '#src/analysis/changed-cells.ts';

type Cell = { readonly column: string; readonly value: number };
const cell = (column: string, value: number): Cell => ({ column, value });
const [a, b, c] = [cell('a', 1), cell('b', 2), cell('c', 3)];
const changes = (before: readonly Cell[], after: readonly Cell[], isChangedOnly = true) =>
  changedCells(before, after, ({ column }) => column, isChangedOnly);

it('[A21] pairs what came, went and changed, and leaves out the same objects', () => {
  const b2 = cell('b', 9);
  expect(changes([a, b], [b2, c])).toEqual([
    [a, undefined],
    [b, b2],
    [undefined, c],
  ]);
  expect(changes([a, b], [a, b])).toEqual([]);
  expect(changes([], [])).toEqual([]);
});

it('[A21] pairs the same objects too when asked for all', () => {
  expect(changes([a, b], [a, b, c], false)).toEqual([
    [a, a],
    [b, b],
    [undefined, c],
  ]);
});

it('[A21] goes on to the end of the longer list', () => {
  expect(changes([a, b, c], [c])).toEqual([
    [a, undefined],
    [b, undefined],
  ]);
  expect(changes([c], [a, b, c])).toEqual([
    [undefined, a],
    [undefined, b],
  ]);
});
