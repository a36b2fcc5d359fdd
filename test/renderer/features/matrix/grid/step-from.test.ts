import { expect, it } from 'vitest';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { stepFrom } from '#renderer/features/matrix/grid/step-from.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ kind: 'requirement', key, id: key, theme: 'T' }));
const columns = ['x', 'y'].map((key) => ({ kind: 'zone', key, width: 1 }));
const model = { rows: { rows, shown: 5, total: 5 }, columns, isFiltering: false } as unknown as MatrixModel;
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });
const at = (cell: string) => ({ row: cell[0] ?? '', column: cell === 'at' ? 'title' : cell.slice(1) });

it.each([
  ['bx', 'ArrowDown', false, 'cx'],
  ['bx', 'ArrowRight', false, 'by'],
  ['by', 'ArrowRight', false, 'by'],
  ['bx', 'ArrowLeft', false, 'btitle'],
  ['bx', 'PageDown', false, 'dx'],
  ['dx', 'PageDown', false, 'ex'],
  ['ey', 'PageUp', false, 'cy'],
  ['by', 'Home', false, 'btitle'],
  ['btitle', 'End', false, 'by'],
  ['cy', 'Home', true, 'atitle'],
  ['ax', 'End', true, 'ey'],
  ['ax', 'ArrowDown', true, 'ex'],
])('[V6] from %s with %s (Ctrl %s) to %s', (from, key, isFar, to) => {
  expect(stepFrom(model, at(from), press(key, isFar), 2)).toEqual(at(to));
});

it('[V6] one step up from the first row is the head, and one down from there the first row', () => {
  const head = { row: 'head', column: 'x' };
  expect(stepFrom(model, at('ax'), press('ArrowUp'), 2)).toEqual(head);
  expect(stepFrom(model, at('cx'), press('ArrowUp', true), 2)).toEqual(at('ax'));
  expect(stepFrom(model, at('bx'), press('PageUp'), 2)).toEqual(at('ax'));
  expect(stepFrom(model, head, press('ArrowRight'), 2)).toEqual({ row: 'head', column: 'y' });
  expect(stepFrom(model, head, press('ArrowDown'), 2)).toEqual(at('ax'));
});

it('[V6] starts at the first cell, and leaves other keys alone', () => {
  expect(stepFrom(model, null, press('ArrowDown'), 2)).toEqual({ row: 'a', column: 'title' });
  expect(stepFrom(model, at('bx'), press('q'), 2)).toBeNull();
});
