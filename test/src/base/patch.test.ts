import { expect, it } from 'vitest';
import { patched, type Patch } from '#src/base/patch.ts';

type Item = { readonly id: string; readonly n: number };
const item = (id: string, n = 0): Item => ({ id, n });
const list = ['b', 'd', 'f'].map((id) => item(id));
const idOf = ({ id }: Item): string => id;

it.each<[string, readonly Patch<Item>[], string]>([
  ['replaces in place', [['d', item('d', 1)]], 'b0 d1 f0'],
  [
    'adds in front, between and behind',
    [
      ['a', item('a', 1)],
      ['c', item('c', 1)],
      ['g', item('g', 1)],
    ],
    'a1 b0 c1 d0 f0 g1',
  ],
  [
    'removes first, middle and last',
    [
      ['b', null],
      ['d', null],
      ['f', null],
    ],
    '',
  ],
  [
    'does all at once',
    [
      ['a', item('a', 1)],
      ['b', null],
      ['d', item('d', 1)],
      ['e', item('e', 1)],
    ],
    'a1 d1 e1 f0',
  ],
  ['leaves what is not there', [['c', null]], 'b0 d0 f0'],
])('%s', (_title, patches, expected) => {
  expect(
    patched(list, patches, idOf)
      .map(({ id, n }) => `${id}${n}`)
      .join(' '),
  ).toBe(expected);
});

it('keeps the other items the same objects and the list it was given as it was', () => {
  const after = patched(list, [['c', item('c')]], idOf);
  expect(after[0]).toBe(list[0]);
  expect(after[3]).toBe(list[2]);
  expect(list).toHaveLength(3);
});
