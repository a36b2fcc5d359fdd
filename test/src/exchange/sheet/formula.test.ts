import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDangerous, neutralise, withoutApostrophe } from '#src/exchange/sheet/formula.ts';

it.each(['=1+1', '+31', '-aftrek', '@naam', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1', '－x', "'=1", '\0=1'])(
  '[E4] puts an apostrophe before %j',
  (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  },
);

it.each(['-5', '-5,25', '3.1', 'a=b', 'E-01', "'s-Gravenhage", ''])('[E4] leaves %j alone', (text) => {
  expect(isDangerous(text)).toBe(false);
  expect(neutralise(text)).toBe(text);
});

it('[E5] gives every text back', () => {
  const start = fc.constantFrom('', "'", "''", '=', '-', '+', '@', '＝', ' ', '\t', "'=", '1', 'a');
  fc.assert(
    fc.property(start, fc.string({ maxLength: 20 }), (before, rest) => {
      const text = before + rest;
      expect(withoutApostrophe(neutralise(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
