import { expect, it } from 'vitest';
import { withPatch } from '#src/base/with-patch.ts';

it('replaces the given fields; undefined means "as it is" and null is a value', () => {
  const record: { a: number | null; b: string } = { a: 1, b: 'x' };
  expect(withPatch(record, { a: null, b: undefined })).toEqual({ a: null, b: 'x' });
  expect(withPatch(record, {})).toEqual(record);
  expect(record).toEqual({ a: 1, b: 'x' });
});
