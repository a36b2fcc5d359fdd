import { expect, it } from 'vitest';
import { byOrder, orderBetween, orderPattern, ordersBetween } from '#src/base/order.ts';

const isKey = (text: string) => new RegExp(orderPattern).test(text);

it('gives ascending keys between two neighbours, however often', () => {
  let low: string | null = null;
  for (let step = 0; step < 200; step += 1) {
    const next = orderBetween(low, null);
    expect(low === null || low < next).toBe(true);
    low = next;
  }
  const keys = ordersBetween('a0', 'a1', 5);
  expect(['a0', ...keys, 'a1']).toEqual(['a0', ...keys, 'a1'].toSorted());
  expect(new Set(keys).size).toBe(5);
});

it('[D4] every key it gives has the form that the schema asks for', () => {
  const keys: string[] = [];
  for (let step = 0; step < 150; step += 1) {
    keys.push(orderBetween(keys.at(-1) ?? null, null));
    keys.push(orderBetween(null, keys.toSorted()[0] ?? null));
    keys.push(orderBetween('a0', keys.filter((key) => key > 'a0').toSorted()[0] ?? null));
  }
  expect(keys.filter((key) => !isKey(key))).toEqual([]);
});

it.each(['', 'a', '1', 'b1', 'a00', ' a0', 'A00000000000000000000000000'])(
  '[D4] %j is no key: working with it would throw',
  (text) => {
    expect(isKey(text)).toBe(false);
    expect(() => orderBetween(text, null)).toThrow();
  },
);

it('orders equal keys by id, so every copy shows the same', () => {
  const records = [
    { id: 'b', order: 'a0' },
    { id: 'a', order: 'a1' },
    { id: 'a0', order: 'a0' },
  ];
  expect(records.toSorted(byOrder).map(({ id }) => id)).toEqual(['a0', 'b', 'a']);
  expect(byOrder({ id: 'x', order: 'a0' }, { id: 'x', order: 'a0' })).toBe(0);
});
