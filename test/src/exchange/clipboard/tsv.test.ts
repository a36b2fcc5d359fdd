import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTsv, writeTsv } from '#src/exchange/clipboard/tsv.ts';
import { withoutApostrophe } from '#src/exchange/sheet/formula.ts';
import { nastyText } from '#test/builders/nasty-texts.ts';

const texts = (tsv: string) => readTsv(tsv).map((row) => row.map(({ text }) => text));
const clip = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => ({ text, number: null })));

it.each([
  [
    'M\t4 uur\r\nS\t8 uur\r\n',
    [
      ['M', '4 uur'],
      ['S', '8 uur'],
    ],
  ],
  ['M', [['M']]],
  ['', []],
  ['\t\t\n', [['', '', '']]],
  ['M\n\nS\n', [['M'], [''], ['S']]],
  ['M\t', [['M', '']]],
])('[V16] reads rows and cells of %j', (tsv, rows) => {
  expect(texts(tsv)).toEqual(rows);
});

it('[V16] keeps line breaks, tabs and quotes inside a quoted cell', () => {
  expect(texts('"twee\r\nregels"\t"een ""woord"""\n"met\ttab"\tgewoon\n')).toEqual([
    ['twee\nregels', 'een "woord"'],
    ['met\ttab', 'gewoon'],
  ]);
});

it('[V16] takes a quote that is not closed, or is followed by more, as an ordinary sign', () => {
  expect(texts('"half\tM\n')).toEqual([['"half', 'M']]);
  expect(texts('"a" en "b"\tM\n')).toEqual([['"a" en "b"', 'M']]);
  expect(texts('19" scherm\tM')).toEqual([['19" scherm', 'M']]);
});

it('[V16] what is written reads back, however nasty, apart from the apostrophe before a formula', () => {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  const block = fc.array(fc.tuple(nastyText, nastyText), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(block, (rows) => {
      const back = texts(writeTsv(clip(rows)));
      expect(back.map((row) => row.map(withoutApostrophe))).toEqual(rows.map((row) => row.map(plain)));
    }),
  );
});

it('[V16] never hands a spreadsheet a formula', () => {
  expect(writeTsv(clip([['=1+1', '@x', '-5', '-a']]))).toBe("'=1+1\t'@x\t-5\t'-a\r\n");
});
