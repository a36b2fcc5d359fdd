import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from '#src/contract/wire.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

// As JSON says it: it has no minus zero.
const json = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
const lookalike = fc.record({ $bytes: fc.oneof(fc.string(), json) });

describe('wire', () => {
  it('[X6] gives back what went in: data, bytes, and data that looks like packed bytes', () => {
    const field = fc.oneof(json, bytes, lookalike, fc.record({ $$bytes: json }));
    const message = fc.oneof(
      fc.record({ name: fc.string(), args: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), field) }),
      fc.record({ ok: fc.boolean(), value: fc.record({ bytes: field, fileName: fc.string() }) }),
      lookalike,
    );
    fc.assert(
      fc.property(message, (value) => {
        expect(decodeWire(encodeWire(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(['', '{', 'undefined', '{"args":{"bytes":{"$bytes":1}}}', '{"args":{"bytes":{"$bytes":"*"}}}'])(
    '[X6] refuses %j',
    (text) => {
      expect(decodeWire(text)).toEqual({ ok: false, problem: { code: 'bad-request' } });
    },
  );

  it('[X2] keeps a prototype key an own key, for the payload check to find', () => {
    const decoded = decodeWire('{"args":{"__proto__":{"isAdmin":true}}}');
    if (!decoded.ok) throw new Error('refused');
    const { args } = decoded.value as { args: object };
    expect(Object.keys(args)).toEqual(['__proto__']);
    expect((args as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
