import { describe, expect, it } from 'vitest';
import { matrixBook } from '#src/exchange/matrix/matrix-book.ts';
import { matrixTable } from '#src/exchange/matrix/matrix-table.ts';
import type { OutRow, OutSheet } from '#src/exchange/sheet/out-book.ts';
import { createText } from '#src/text/text.ts';
import { matrixOf } from '#src/views/export/matrix-of.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const nl = createText('nl');
const making = { now: '2026-06-16T09:00:00Z', by: 'Ilse Vroom', version: '1.2.3' };
const sample = matrixOf(sampleDossier(), nl);
const book = matrixBook(sample, nl, making);
const [matrix, legend, metadata] = book.sheets as readonly [OutSheet, OutSheet, OutSheet];

const rowsOf = (sheet: OutSheet): readonly OutRow[] => [...sheet.head, ...sheet.body];
const texts = (sheet: OutSheet): readonly string[] =>
  rowsOf(sheet).flatMap((row) => row.cells.map((cell) => String(cell?.value ?? '')));

describe('the matrix', () => {
  it('[E2] has the id in its first column, hidden, and the headings in row four', () => {
    expect(matrix.columns[0]?.isHidden).toBe(true);
    expect(matrix.head[3]?.cells.slice(0, 4).map((cell) => cell?.value)).toEqual(['Regie-id', 'Code', 'Thema', 'Eis']);
    expect([...matrix.body].filter((row) => row.cells[0])).toHaveLength(40);
    expect(rowsOf(matrix).filter((row) => row.cells[1]?.role === 'section')).toHaveLength(6);
  });

  it('[E2] names clients and suppliers over their columns', () => {
    const headings = matrix.head[3]?.cells.map((cell) => cell?.value) ?? [];
    expect(headings).toEqual(
      expect.arrayContaining(['Merwenburg', 'Dijkenrade', 'Veldhorst', 'Zandermeer', 'BudgetZaak']),
    );
    const bands = matrix.head[2]?.cells.filter((cell) => cell?.value).map((cell) => cell?.value);
    expect(bands).toEqual(['Eis', 'Opdrachtgevers', 'Samen bezien', 'Leveranciers', 'Kosten']);
  });

  it('[E41] says which decision holds on a requirement, provisional while a body has still to confirm it', () => {
    const at = matrix.head[3]?.cells.findIndex((cell) => cell?.value === 'Besluit') ?? -1;
    const said = [...matrix.body].map((row) => [row.cells[1]?.value, row.cells[at]?.value ?? '']);
    expect(said.filter(([, decision]) => String(decision).startsWith('B-'))).toEqual([['R03', 'B-07 (voorlopig)']]);
    expect(texts(matrix)).toContain('Voorlopig besloten');
    expect(texts(legend)).toContain('Voorlopig besloten');
  });

  it('gives every row as many cells as there are columns', () => {
    for (const row of rowsOf(matrix).slice(2)) expect(row.cells).toHaveLength(matrix.columns.length);
  });

  it('[E6] gives each priority its own role', () => {
    const roles = new Set(rowsOf(matrix).flatMap((row) => row.cells.map((cell) => cell?.role)));
    expect(['M', 'S', 'C', 'W'].every((role) => roles.has(role as never))).toBe(true);
  });

  it('[E7] freezes headings and titles, filters on the headings and prints on A3', () => {
    expect(matrix.frozen).toEqual({ rows: 4, columns: 4 });
    expect(matrix.filterRow).toBe(3);
    expect(matrix.print).toMatchObject({ paper: 'a3', isLandscape: true, repeatRows: [2, 3], pagesWide: 1 });
  });

  it('[E7] prints on more pages wide when there are many clients, with codes and titles on each', () => {
    const wide = matrixOf(randomDossier({ seed: 2, requirements: 4, clients: 40, suppliers: 10 }), nl);
    expect(matrixBook(wide, nl, making).sheets[0]?.print).toMatchObject({ pagesWide: 3, repeatColumns: [1, 3] });
  });
});

it('[E8] explains every mark', () => {
  const words = texts(legend);
  for (const word of ['Must', 'Should', 'Could', 'Won’t', 'In conflict', 'Standaard', 'Maatwerk', '●', '◔', '◆'])
    expect(words).toContain(word);
});

it('[E8] says what it is, of when, by whom and how much is in it', () => {
  const words = texts(metadata);
  for (const word of ['Zaak & Contact 2027', 'Ilse Vroom', 'Regie 1.2.3', '40', '160', '200'])
    expect(words).toContain(word);
  expect(words.some((word) => word.startsWith('16 juni 2026'))).toBe(true);
});

it('[E2] gives a CSV one row of headings and a row per requirement', () => {
  const [headings, ...rows] = matrixTable(sample, nl);
  expect(rows).toHaveLength(40);
  expect(headings?.slice(0, 2)).toEqual(['Regie-id', 'Code']);
  expect(headings).toContain('Opdrachtgevers: Merwenburg');
  expect(headings).toContain('Leveranciers: Kernzaak BV');
});
