import { describe, expect, it } from 'vitest';
import { payloadProblem } from '#src/contract/payload.ts';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('payloadProblem', () => {
  it('[X2] lets plain data and bytes through', () => {
    const value = { a: [1, 'x', null, undefined, true, { b: new Uint8Array(10) }], c: Object.create(null) as object };
    expect(payloadProblem(value)).toBeUndefined();
  });

  it.each([
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['not a number', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['an instance', new (class Thing {})()],
    ['a buffer without its bytes', new ArrayBuffer(8)],
    ['deep nesting', nested(100)],
    ['a prototype key', JSON.parse('{"a":{"__proto__":{"x":1}}}')],
    ['a constructor key', { constructor: { prototype: {} } }],
  ])('[X2] refuses %s', (_what, value) => {
    expect(payloadProblem({ value })).toEqual({ code: 'bad-request' });
  });

  it('[X2] refuses a cycle', () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(payloadProblem(value)).toEqual({ code: 'bad-request' });
  });

  it.each([
    ['long text', 'x'.repeat(2_000_000)],
    ['many bytes', new Uint8Array(2_000_000)],
    ['many values', Array.from({ length: 200_000 }, () => 0)],
    ['long keys', { ['k'.repeat(2_000_000)]: 1 }],
  ])('[X2] refuses %s above the limit', (_what, value) => {
    expect(payloadProblem({ value }, 1024 * 1024)).toEqual({ code: 'too-large', params: { limitMb: 1 } });
  });
});
