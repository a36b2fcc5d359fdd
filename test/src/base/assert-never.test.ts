import { expect, it } from 'vitest';
import { assertNever } from '#src/base/assert-never.ts';

it('stops at a value that no case knows, and names it', () => {
  expect(() => assertNever({ kind: 'vreemd' } as never)).toThrow('vreemd');
});
