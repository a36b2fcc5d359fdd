import { expect, it } from 'vitest';
import { isSame } from '#src/base/same.ts';

it('finds plain data equal by content, whatever the order of keys', () => {
  expect(isSame({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
  expect(isSame([], [])).toBe(true);
  expect(isSame(null, null)).toBe(true);
});

it.each([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: null }, { b: null }],
  [{ a: undefined }, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 1]],
  [[], {}],
  [{ 0: 'a' }, ['a']],
  [0, '0'],
  [null, {}],
  [null, undefined],
  [{ toString: 1 }, { constructor: 1 }],
])('tells %j and %j apart', (a, b) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});
