import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#electron/exchange/limits.ts';
import { readList } from '#electron/exchange/read-list.ts';
import { sheetData, sheetXml, workbookOf, zipOf } from '#test/builders/workbooks.ts';

const codeOf = async (bytes: Uint8Array, name = 'lijst.xlsx'): Promise<string> => {
  const result = await readList(name, bytes);
  return result.ok ? 'ok' : result.problem.code;
};

const cell = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe('things that are no lists', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);

  it.each<readonly [string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'list-empty'],
    ['a workbook of the nineties', ole, 'list-old-excel'],
    ['an encrypted workbook', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'list-encrypted'],
    [
      'a workbook with macros',
      sheetXml(sheetData(cell('a')), [{ name: 'xl/vbaProject.bin', content: 'x' }]),
      'list-macros',
    ],
    ['a binary workbook', zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'list-binary-workbook'],
    [
      'an OpenDocument sheet',
      zipOf([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: '<a/>' },
      ]),
      'list-open-document',
    ],
    ['a Word document', zipOf([{ name: 'word/document.xml', content: '<a/>' }]), 'list-not-a-list'],
    ['text under the name of a workbook', Buffer.from('Nr;Eis\n1;x'), 'list-not-a-list'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'list-not-a-list'],
    ['half a workbook', sheetXml(sheetData(cell('a'))).slice(0, 300), 'list-damaged'],
    ['a workbook without sheets', zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'list-no-sheets'],
    ['an empty sheet', sheetXml(sheetData('')), 'list-empty'],
  ])('[I20] refuses %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('[I20] names the file and what would be too large', async () => {
    const result = await readList('groot.csv', new Uint8Array(limits.fileBytes + 1));
    expect(result).toEqual({
      ok: false,
      problem: { code: 'list-too-large', params: { file: 'groot.csv', limitMb: 25, sizeMb: 26 } },
    });
  });
});

describe('files made to hurt', () => {
  const bomb = 'A'.repeat(20 * 1024 * 1024);

  it.each<readonly [string, () => Uint8Array, string]>([
    ['a cell that unpacks a thousandfold', () => sheetXml(sheetData(cell(bomb))), 'list-unpacks-too-large'],
    [
      'a part that claims more than all may be',
      () => zipOf([{ name: 'xl/workbook.xml', content: 'x', size: limits.unpackedBytes + 1 }]),
      'list-unpacks-too-large',
    ],
    [
      'more parts than any workbook has',
      () => zipOf(Array.from({ length: limits.zipEntries + 1 }, (_, index) => ({ name: `xl/${index}`, content: '' }))),
      'list-too-many-parts',
    ],
    ['a name that climbs out', () => zipOf([{ name: '../xl/workbook.xml', content: 'x' }]), 'list-damaged'],
    ['a name that reaches a prototype', () => zipOf([{ name: 'xl/__proto__/x', content: 'x' }]), 'list-damaged'],
    ['entities that breed', () => sheetXml(`<!DOCTYPE x [<!ENTITY a "b">]>${sheetData(cell('&a;'))}`), 'list-damaged'],
    ['an entity from outside', () => sheetXml(sheetData(cell('&xxe;'))), 'list-damaged'],
    ['depth without end', () => sheetXml('<a>'.repeat(100)), 'list-damaged'],
    [
      'a heap of attributes',
      () => sheetXml(`<worksheet ${Array.from({ length: 200 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
      'list-damaged',
    ],
    ['text in another encoding', () => sheetXml('x', [{ name: 'xl/x', content: Buffer.from([0xff]) }]), 'list-damaged'],
  ])('[I19] survives %s', async (_, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });

  it('[I19] refuses a part that unpacks to more than it claims', async () => {
    const lying = zipOf([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: sheetData(cell('c'.repeat(5000))), size: 10 },
    ]);
    expect(await codeOf(lying)).toBe('list-damaged');
  });

  it('[I19] reads what merges or hides the whole sheet at once', async () => {
    const xml = `<worksheet><cols><col min="1" max="16384" hidden="1"/></cols><sheetData>${cell('a')}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    const result = await readList('lijst.xlsx', sheetXml(xml));
    expect(result.ok && result.value.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: limits.rows - 1, right: limits.columns - 1 },
    ]);
    expect(result.ok && result.value.sheets[0]?.hiddenColumns).toHaveLength(limits.columns);
  });

  it('[I19] leaves out what lies too far away, and says so', async () => {
    const far = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const wide = '<row r="2"><c r="XFD2"><v>1</v></c></row>';
    const result = await readList('lijst.xlsx', sheetXml(sheetData(cell('a') + wide + far)));
    expect(result.ok && result.value.sheets[0]?.rows).toHaveLength(1);
    expect(result.ok && result.value.notices).toEqual([
      { code: 'rowsLeftOut', params: { limit: limits.rows } },
      { code: 'columnsLeftOut', params: { limit: limits.columns } },
    ]);
  });

  it('[I19] cuts a cell no Excel can hold', async () => {
    const text = Array.from({ length: 40_000 }, (_, index) => String.fromCharCode(97 + (index % 26))).join('');
    const result = await readList('lijst.xlsx', sheetXml(sheetData(cell(text))));
    expect(result.ok && result.value.notices).toEqual([{ code: 'cellsCut', params: { count: 1 } }]);
  });

  it('[I19] reads fifty sheets of more', async () => {
    const bytes = await workbookOf((workbook) => {
      for (let index = 0; index < 53; index++) workbook.addWorksheet(`B${index}`).addRow(['x']);
    });
    const result = await readList('lijst.xlsx', bytes);
    expect(result.ok && result.value.sheets).toHaveLength(50);
    expect(result.ok && result.value.notices).toEqual([{ code: 'sheetsLeftOut', params: { count: 3, limit: 50 } }]);
  });
});

describe('any bytes at all', () => {
  const code = fc.nat(255);

  it('[I19] answers to a workbook with bytes changed', async () => {
    const good = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Eisen');
      sheet.addRow(['Nr', 'Eis']);
      sheet.addRow(['1', 'Hersteltijd']);
      sheet.mergeCells('A1:B1');
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), code), { minLength: 1, maxLength: 12 }),
        async (edits) => {
          const bytes = good.slice();
          for (const [at, value] of edits) bytes[at] = value;
          expect(typeof (await readList('lijst.xlsx', bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });

  it('[I19] answers to bytes from anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a'),
        async (bytes, name) => {
          expect(typeof (await readList(name, bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });
});
