import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readList } from '#electron/exchange/read-list.ts';
import type { Book, SheetCell } from '#src/exchange/sheet/book.ts';
import { hasSharedData, sharedBytes } from '#test/builders/shared-data.ts';
import { sheetData, sheetXml, workbookOf } from '#test/builders/workbooks.ts';

async function read(bytes: Uint8Array): Promise<Book> {
  const result = await readList('lijst.xlsx', bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const shown = (cell: SheetCell | null | undefined): string | null => {
  if (!cell) return null;
  if (cell.kind === 'boolean') return String(cell.value);
  return cell.kind === 'date' ? cell.iso : cell.text;
};

async function cellsOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<readonly (readonly (string | null)[])[]> {
  const book = await read(await workbookOf((workbook) => fill(workbook.addWorksheet('Eisen'))));
  return book.sheets[0]?.rows.map((row) => row.map(shown)) ?? [];
}

describe('what a cell shows', () => {
  it('[I6] keeps numbers as the sheet shows them', async () => {
    const cells = await cellsOf((sheet) => {
      for (const [index, [value, format]] of (
        [
          [2.1, '0.00'],
          [42, '00000'],
          [0.999, '0.0%'],
          [100000, '0.00E+00'],
        ] as const
      ).entries()) {
        sheet.getCell(index + 1, 1).value = value;
        sheet.getCell(index + 1, 1).numFmt = format;
      }
      sheet.getCell(5, 1).value = '1.05';
      sheet.getCell(6, 1).value = '012';
    });
    expect(cells).toEqual([['2.10'], ['00042'], ['99.9%'], ['100000'], ['1.05'], ['012']]);
  });

  it('[I7] gives the stored value of a formula, and counts one that has none', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Eisen');
      sheet.addRow([
        { formula: 'CONCAT("M","ust")', result: 'Must' },
        { formula: '1+1', result: 2 },
        { formula: 'A9' },
      ]);
      sheet.addRow([{ formula: 'NA()', result: { error: '#N/A' } }]);
    });
    const book = await read(bytes);
    expect(book.sheets[0]?.rows.map((row) => row.map(shown))).toEqual([['Must', '2'], ['#N/A']]);
    expect(book.notices).toEqual([
      { code: 'emptyFormulas', params: { count: 1 } },
      { code: 'errorsInCells', params: { count: 1 } },
    ]);
    expect(JSON.stringify(book)).not.toContain('CONCAT');
  });

  it('reads dates, times, truth values and rich text', async () => {
    const cells = await cellsOf((sheet) => {
      sheet.addRow([
        new Date(Date.UTC(2026, 9, 2)),
        true,
        { richText: [{ text: 'Her' }, { font: { bold: true }, text: 'stel' }] },
      ]);
      sheet.getCell('A1').numFmt = 'dd-mm-yyyy';
      sheet.getCell('D1').value = 0.5;
      sheet.getCell('D1').numFmt = 'h:mm';
      sheet.getCell('E1').value = { text: 'site', hyperlink: 'https://example.org' };
    });
    expect(cells).toEqual([['2026-10-02', 'true', 'Herstel', '12:00', 'site']]);
  });

  it('decodes what Office escapes', async () => {
    const book = await read(
      sheetXml(sheetData('<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>')),
    );
    expect(shown(book.sheets[0]?.rows[0]?.[0])).toBe('a\rb_x0041_');
  });
});

describe('the shape of a sheet', () => {
  it('[I8] says what is merged and hidden, and keeps rows in their place', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Totaal');
      sheet.getCell('B3').value = 'Programma van eisen';
      sheet.mergeCells('B3:D4');
      sheet.getRow(3).hidden = true;
      sheet.getColumn(5).hidden = true;
      workbook.addWorksheet('Oud', { state: 'hidden' }).addRow(['x']);
    });
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Totaal', false],
      ['Oud', true],
    ]);
    expect(sheets[0]).toMatchObject({
      merges: [{ top: 2, left: 1, bottom: 3, right: 3 }],
      hiddenRows: [2],
      hiddenColumns: [4],
    });
    expect(sheets[0]?.rows[0]).toEqual([]);
    expect(sheets[0]?.rows[2]?.map(shown)[1]).toBe('Programma van eisen');
  });

  it('leaves out empty rows at the end', async () => {
    const cells = await cellsOf((sheet) => {
      sheet.addRow(['a']);
      sheet.getRow(40).height = 30;
      sheet.getCell('C50').border = { top: { style: 'thin' } };
    });
    expect(cells).toEqual([['a']]);
  });

  it('finds the sheets of a workbook without a list of them', async () => {
    const book = await read(sheetXml(sheetData('<row><c><v>1</v></c></row>')).slice());
    expect(book.sheets).toHaveLength(1);
  });

  it('[I22] tells how far it is', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Eisen');
      for (let row = 0; row < 2000; row++) sheet.addRow([row, 'tekst', 'nog meer tekst']);
    });
    const steps: (readonly [number, number | null])[] = [];
    await readList('lijst.xlsx', bytes, (done, total) => steps.push([done, total]));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });
});

describe.skipIf(!hasSharedData)('workbooks of others', () => {
  const sample = (name: string) => readList(name, sharedBytes(`nasty/exceljs/spec/integration/data/${name}`));

  it('reads the 1904 calendar', async () => {
    const result = await sample('1904.xlsx');
    expect(result.ok && shown(result.value.sheets[0]?.rows[3]?.[1])).toBe('1904-01-01');
  });

  it('[I7] reads stored values of formulas', async () => {
    const result = await sample('formulas.xlsx');
    expect(result.ok && result.value.sheets[0]?.rows[0]?.map(shown)).toEqual([
      'someone@example.com',
      '(formula with hyperlink)',
    ]);
  });

  it.each([
    'google-sheets.xlsx',
    'libre-calc-as-excel-2007-365.xlsx',
    'libre-calc-as-office-open-xml-spreadsheet.xlsx',
  ])('[I23] sees what is hidden in %s', async (name) => {
    const result = await sample(`hidden-test/${name}`);
    expect(result.ok && result.value.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1] });
  });

  it('reads a workbook with most of its parts missing, and refuses broken XML', async () => {
    expect((await sample('missing-bits.xlsx')).ok).toBe(true);
    expect(await sample('invalid-xml.xlsx')).toMatchObject({ ok: false, problem: { code: 'list-damaged' } });
  });

  it('keeps an escape that was escaped', async () => {
    const result = await sample('shared_string_with_escape.xlsx');
    expect(result.ok && shown(result.value.sheets[0]?.rows[0]?.[0])).toBe('_x000D_');
  });
});
