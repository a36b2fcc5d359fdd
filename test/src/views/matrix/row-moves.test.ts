import { expect, it } from 'vitest';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import { placeAbove, placeBeside, themeBeside } from '#src/views/matrix/row-moves.ts';
import { requirement, theme } from '#test/builders/records.ts';

const heading = (id: string, isFolded = false): MatrixRow => ({
  kind: 'group',
  key: `theme.${id}`,
  group: { kind: 'theme', theme: theme(id) },
  isFolded,
  ids: null,
  shown: 0,
  total: 0,
});
const row = (id: string, of: string): MatrixRow => ({
  kind: 'requirement',
  key: `requirement.${id}`,
  id: requirement(id),
  theme: theme(of),
});
const foot = (of: string): MatrixRow => ({ kind: 'add', key: `add.${of}`, theme: theme(of) });

// 0 T1 · 1 A · 2 B · 3 C · 4 foot · 5 T2 · 6 D · 7 foot · 8 T3, folded
const rows = [
  heading('T1'),
  row('A', 'T1'),
  row('B', 'T1'),
  row('C', 'T1'),
  foot('T1'),
  heading('T2'),
  row('D', 'T2'),
  foot('T2'),
  heading('T3', true),
];
const moving = (...ids: string[]) => new Set(ids);

it.each([
  [0, ['A'], null],
  [1, ['C'], { theme: 'T1', after: null }],
  [3, ['D'], { theme: 'T1', after: 'B' }],
  [3, ['B'], { theme: 'T1', after: 'A' }],
  [4, ['A'], { theme: 'T1', after: 'C' }],
  [5, ['D'], { theme: 'T1', after: 'C' }],
  [6, ['A'], { theme: 'T2', after: null }],
  [9, ['A'], { theme: 'T3', after: undefined }],
  [3, ['A', 'B'], { theme: 'T1', after: null }],
])('[V20] what is dropped above row %i lands there (%j moving)', (index, ids, place) => {
  expect(placeAbove(rows, index, moving(...ids))).toEqual(place);
});

it.each([
  ['up', ['B'], { theme: 'T1', after: null }],
  ['up', ['C'], { theme: 'T1', after: 'A' }],
  ['up', ['A'], null],
  ['up', ['D'], { theme: 'T1', after: undefined }],
  ['down', ['A', 'B'], { theme: 'T1', after: 'C' }],
  ['down', ['C'], { theme: 'T2', after: null }],
  ['down', ['D'], { theme: 'T3', after: undefined }],
] as const)('[V20] one place %s for %j', (step, ids, place) => {
  expect(placeBeside(rows, moving(...ids), step)).toEqual(place);
});

it('[V21] a heading lands after the theme it is dropped on when it comes from above, else before it', () => {
  expect(themeBeside(rows, 6, theme('T1'))).toBe('T2');
  expect(themeBeside(rows, 2, theme('T2'))).toBeNull();
  expect(themeBeside(rows, 6, theme('T3'))).toBe('T1');
  expect(themeBeside(rows, 1, theme('T1'))).toBeUndefined();
});
