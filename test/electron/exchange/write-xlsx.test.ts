import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#electron/exchange/read-csv.ts';
import { readList } from '#electron/exchange/read-list.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import { openZip } from '#electron/exchange/xlsx/zip.ts';
import { matrixBook } from '#src/exchange/matrix/matrix-book.ts';
import type { OutBook, OutCell } from '#src/exchange/sheet/out-book.ts';
import { createText } from '#src/text/text.ts';
import { matrixOf } from '#src/views/export/matrix-of.ts';
import { nastyText } from '#test/builders/nasty-texts.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const nl = createText('nl');
const making = { now: '2026-06-16T09:00:00Z', by: 'Ilse & co', version: '1.0.0' };
const book = matrixBook(matrixOf(sampleDossier(), nl), nl, making);

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await openZip(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of (await zip.read(name)) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as never);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

function bookOf(rows: readonly (readonly OutCell[])[]): OutBook {
  const [first] = book.sheets;
  if (!first) throw new Error('No sheet');
  const columns = [{ width: 20 }, { width: 20 }];
  const [head, ...body] = rows.map((cells) => ({ cells }));
  const sheet = { ...first, columns, head: head ? [head] : [], body, bodyCount: body.length, filterRow: null };
  return { ...book, sheets: [sheet] };
}

describe('texts', () => {
  it('[E3] are never formulas, whatever they begin with', async () => {
    const texts = fc.sample(nastyText, { numRuns: 1000, seed: 9 });
    const bytes = await xlsxBytes(bookOf(texts.map((value) => [{ value, role: 'text' }])));
    const xml = await part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/<f[ >/]/);
    expect(xml).toContain('=cmd|calc!A1');
    expect((await readList('a.xlsx', bytes)).ok).toBe(true);
  });

  it('[E3] stay text when somebody edits the cell', async () => {
    const sheet = await opened(
      await xlsxBytes(
        bookOf([
          [
            { value: '=1+1', role: 'text' },
            { value: 'gewoon', role: 'text' },
          ],
        ]),
      ),
    );
    expect(sheet.getCell('A1').numFmt).toBe('@');
    expect(sheet.getCell('A1').value).toBe('=1+1');
    expect(sheet.getCell('B1').numFmt).not.toBe('@');
  });

  it('[E3] that look like an escape of Office come back as they were', async () => {
    const result = await readList('a.xlsx', await xlsxBytes(bookOf([[{ value: 'a_x0041_b\r\nc', role: 'text' }]])));
    expect(result.ok && result.value.sheets[0]?.rows[0]?.[0]).toEqual({ kind: 'text', text: 'a_x0041_b\nc' });
  });

  it('leaves figures figures', async () => {
    const sheet = await opened(await xlsxBytes(bookOf([[{ value: 12.5, role: 'number' }]])));
    expect(sheet.getCell('A1').value).toBe(12.5);
  });
});

describe('the workbook of the matrix', () => {
  it('[E7] is frozen, filtered and set up for print', async () => {
    const sheet = await opened(await xlsxBytes(book));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 4, ySplit: 4 });
    expect(sheet.autoFilter).toBe(`A4:V${sheet.rowCount}`);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe('3:4');
    expect(sheet.headerFooter.oddFooter).toBe('&L&8Zaak && Contact 2027&R&8Blad &P van &N');
    expect(sheet.getColumn(1).hidden).toBe(true);
  });

  it('[E6] draws each priority in its own border or pattern', async () => {
    const sheet = await opened(await xlsxBytes(book));
    const looks = new Map<string, string>();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const letter = /^([MSCW])( · |$)/.exec(String(cell.value))?.[1];
        const fill = cell.fill?.type === 'pattern' ? cell.fill.pattern : 'none';
        if (letter) looks.set(letter, `${cell.border?.bottom?.style} ${fill}`);
      }),
    );
    expect(new Set(looks.values()).size).toBe(4);
  });

  it('[E9] makes a row as high as its longest text needs', async () => {
    const sheet = await opened(
      await xlsxBytes(
        bookOf([[{ value: 'kort', role: 'text' }], [{ value: 'een lang verhaal '.repeat(12), role: 'text' }]]),
      ),
    );
    expect(sheet.getRow(2).height).toBeGreaterThan(5 * (sheet.getRow(1).height ?? 0));
  });

  it('[E8] carries title, author and moment', async () => {
    const core = await part(await xlsxBytes(book), 'docProps/core.xml');
    expect(core).toContain('Zaak &amp; Contact 2027');
    expect(core).toContain('Ilse &amp; co');
    expect(core).toContain('2026-06-16T09:00:00');
  });

  it('[I22] says how far it is', async () => {
    const steps: number[] = [];
    await xlsxBytes(book, (done, total) => steps.push(done / (total ?? 1)));
    expect(steps.at(-1)).toBe(1);
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) process.stderr.write('NOT RUN: the export opened in LibreOffice; soffice is not installed.\n');

describe.skipIf(!hasOffice)('in LibreOffice', () => {
  it('[E3] [E5] opens with every text where it was written', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-office-'));
    try {
      writeFileSync(path.join(folder, 'matrix.xlsx'), await xlsxBytes(book));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1';
      spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        path.join(folder, 'matrix.xlsx'),
      ]);
      const name = ['matrix.csv', `matrix-${book.sheets[0]?.name}.csv`].find((file) =>
        readable(path.join(folder, file)),
      );
      const rows = readCsv('matrix.csv', readFileSync(path.join(folder, name ?? 'matrix.csv'))).sheets[0]?.rows ?? [];
      const [sheet] = book.sheets;
      const written = sheet ? [...sheet.head, ...sheet.body] : [];
      for (const [index, row] of written.entries()) {
        for (const [column, cell] of row.cells.entries()) {
          if (typeof cell?.value !== 'string' || cell.value === '') continue;
          const found = rows[index]?.[column];
          expect(found?.kind === 'text' && found.text).toBe(cell.value);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function readable(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
