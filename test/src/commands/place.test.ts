import { expect, it } from 'vitest';
import { ordersAt } from '#src/commands/place.ts';

const records = [
  { id: 'b', order: 'a1' },
  { id: 'a', order: 'a0' },
  { id: 'c', order: 'a1' },
  { id: 'd', order: 'a3' },
];

function keys(place: string | null | undefined, count = 2): readonly string[] {
  const orders = ordersAt(records, place, count);
  if (!orders.ok) throw new Error(orders.problem.code);
  return orders.value;
}

it('[K10] gives ascending keys before all, after all, and between two neighbours', () => {
  expect(['a0', ...keys(undefined)].every((key, index, all) => index === 0 || key > (all[index - 1] ?? ''))).toBe(true);
  expect(keys(undefined).every((key) => key > 'a3')).toBe(true);
  expect(keys(null).every((key) => key < 'a0')).toBe(true);
  expect(keys('a', 3).every((key) => key > 'a0' && key < 'a1')).toBe(true);
});

it('[K10] steps over equal keys, which merged copies can hold', () => {
  expect(keys('b').every((key) => key > 'a1' && key < 'a3')).toBe(true);
});

it('refuses a neighbour that is not there', () => {
  expect(ordersAt(records, 'z', 1)).toEqual({ ok: false, problem: { code: 'unknown-place', params: { id: 'z' } } });
});

it('[D4] says so when there is no room left between two neighbours', () => {
  const tight = [
    { id: 'a', order: `a0${'0'.repeat(197)}1` },
    { id: 'b', order: `a0${'0'.repeat(197)}2` },
  ];
  expect(ordersAt(tight, 'a', 1)).toEqual({ ok: false, problem: { code: 'no-room-here' } });
  expect(ordersAt(tight, undefined, 1).ok).toBe(true);
});
