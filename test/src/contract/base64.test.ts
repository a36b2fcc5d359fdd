import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#src/contract/base64.ts';

describe('base64', () => {
  it('[X6] agrees with the platform on any bytes, in both directions', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const text = Buffer.from(data).toString('base64');
        expect(toBase64(data)).toBe(text);
        expect(fromBase64(text)).toEqual(data);
      }),
    );
  });

  it('[X6] carries more than one chunk', () => {
    const data = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 31) % 256);
    expect(toBase64(data)).toBe(Buffer.from(data).toString('base64'));
    expect(fromBase64(toBase64(data))).toEqual(data);
  });

  it.each(['a', 'ab!=', '====', 'a=bc', 'é123'])('[X6] refuses %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});
