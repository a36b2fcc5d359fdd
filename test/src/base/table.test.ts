import { expect, it } from 'vitest';
import { find, has, indexIn, sortedBy, tableOf } from '#src/base/table.ts';

const table = tableOf(['m', 'a', 'Z', 'a-b', 'a.b', 'a_b'].map((id) => ({ id })));

it('[D1] sorts by code units, the order that finding relies on', () => {
  expect(table.map(({ id }) => id)).toEqual(['Z', 'a', 'a-b', 'a.b', 'a_b', 'm']);
});

it('finds every record by its id, and nothing by another', () => {
  for (const record of table) expect(find(table, record.id)).toBe(record);
  expect(find(table, 'b')).toBeUndefined();
  expect(has(table, 'Z')).toBe(true);
  expect(has([], 'Z')).toBe(false);
});

it('tells where a missing key would stand', () => {
  const keys = ['b', 'd'];
  const at = (key: string) => ~indexIn(keys, key, (each) => each);
  expect([at('a'), at('c'), at('e')]).toEqual([0, 1, 2]);
});

it('sorts a copy', () => {
  const items = ['b', 'a'];
  expect(sortedBy(items, (each) => each)).toEqual(['a', 'b']);
  expect(items).toEqual(['b', 'a']);
});
