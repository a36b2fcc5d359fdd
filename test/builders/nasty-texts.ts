import fc from 'fast-check';

/** Texts that spreadsheets compute, files can't hold, or parsers trip over. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['=1+1', '+31 6', '-aftrek', '@naam', ' =1', '＝1', "'=1", "''a", '=cmd|calc!A1', '\t=1'],
    ...[
      'regel een\nregel twee',
      'a\r\nb',
      '  ruim  ',
      'x\u0000y\u0007',
      '_x000D_',
      'a_x0041_b',
      '<b>&amp;"\'',
      '\ufeffbom',
    ],
    ...[
      '1.05',
      '012',
      '1e5',
      '2-10',
      '99,9',
      'ja',
      'M',
      'M · 4 uur',
      '-',
      'TRUE',
      '😀👩‍👩‍👧',
      'é̀',
      '\u200bnul',
      'Regie-id',
    ],
  ),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
);
