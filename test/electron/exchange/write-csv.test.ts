import { expect, it } from 'vitest';
import { csvBytes } from '#electron/exchange/write-csv.ts';

const written = (rows: readonly (readonly string[])[], delimiter: ';' | ',' = ';'): string =>
  Buffer.from(csvBytes(rows, delimiter)).toString('utf8');

it('[E4] begins with a byte order mark, quotes every field and ends lines with CRLF', () => {
  expect(
    written([
      ['Nr', 'Eis'],
      ['1', 'zegt "ja"'],
    ]),
  ).toBe('\ufeff"Nr";"Eis"\r\n"1";"zegt ""ja"""\r\n');
  expect(written([['Nr', 'Eis']], ',')).toBe('\ufeff"Nr","Eis"\r\n');
});

it('[E4] puts an apostrophe before what a spreadsheet would compute, and leaves figures alone', () => {
  expect(written([['=SUM(A1)', '-5,25', '＝1', ' +31']])).toBe('\ufeff"\'=SUM(A1)";"-5,25";"\'＝1";"\' +31"\r\n');
});
