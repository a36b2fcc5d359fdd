import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvBytes } from '#electron/exchange/write-csv.ts';
import { readList } from '#electron/exchange/read-list.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { importList } from '#src/exchange/list/import-list.ts';
import { matrixBook } from '#src/exchange/matrix/matrix-book.ts';
import { matrixTable } from '#src/exchange/matrix/matrix-table.ts';
import { createText, type Language } from '#src/text/text.ts';
import { matrixOf } from '#src/views/export/matrix-of.ts';
import { stamp } from '#test/builders/lists.ts';
import { nastyText } from '#test/builders/nasty-texts.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const making = { now: '2026-06-16T09:00:00Z', by: 'Ilse', version: '1.0.0' };

async function bytesOf(dossier: Dossier, format: 'xlsx' | 'csv', language: Language): Promise<Uint8Array> {
  const text = createText(language);
  const matrix = matrixOf(dossier, text);
  return format === 'csv'
    ? csvBytes(matrixTable(matrix, text), language === 'nl' ? ';' : ',')
    : xlsxBytes(matrixBook(matrix, text, making));
}

async function changeFrom(dossier: Dossier, bytes: Uint8Array, name: string): Promise<unknown> {
  const book = await readList(name, bytes);
  if (!book.ok) return book;
  const result = importList(dossier, book.value, null, stamp);
  return result.ok ? result.value.change : result;
}

const cases = [
  ['xlsx', 'nl'],
  ['xlsx', 'en'],
  ['csv', 'nl'],
  ['csv', 'en'],
] as const;

it.each(cases)('[E5] the sample as %s in %s reads back without change', async (format, language) => {
  const dossier = sampleDossier();
  const bytes = await bytesOf(dossier, format, language);
  expect(await changeFrom(dossier, bytes, `matrix.${format}`)).toEqual({});
});

/** A dossier whose texts are as bad as a person can paste. */
const nasty: fc.Arbitrary<Dossier> = fc
  .record({
    size: fc.record({
      seed: fc.nat(),
      requirements: fc.integer({ min: 1, max: 5 }),
      clients: fc.nat(3),
      suppliers: fc.nat(2),
    }),
    texts: fc.array(nastyText, { minLength: 12, maxLength: 12 }),
  })
  .map(({ size, texts }) => {
    const dossier = randomDossier(size);
    let next = 0;
    const text = (fallback: string): string => (texts[next++ % texts.length] ?? '').slice(0, 400) || fallback;
    const codes = new Set<string>();
    const code = (id: string): string => {
      const own = text(id);
      const unique = codes.has(own) ? id : own;
      codes.add(unique);
      return unique;
    };
    return {
      ...dossier,
      assignment: dossier.assignment.map((one) => ({ ...one, title: text('x') })),
      themes: dossier.themes.map((one) => ({ ...one, title: text('thema') })),
      requirements: dossier.requirements.map((one) => ({
        ...one,
        code: code(one.id),
        title: text('eis'),
        why: text(''),
      })),
    };
  });

it.each(cases)('[E3] [E4] [E5] any dossier as %s in %s reads back without change', async (format, language) => {
  await fc.assert(
    fc.asyncProperty(nasty, async (dossier) => {
      const bytes = await bytesOf(dossier, format, language);
      expect(await changeFrom(dossier, bytes, `matrix.${format}`)).toEqual({});
    }),
    { numRuns: format === 'csv' ? 100 : 40, seed: 20260616 },
  );
});

it('[A19] [E1] a private limit and a comment leave no trace in any export', async () => {
  for (let seed = 0; seed < 12; seed++) {
    const dossier = randomDossier({ seed, requirements: 8, clients: 4, suppliers: 3 });
    const without = {
      ...dossier,
      comments: [],
      positions: dossier.positions.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => (cell.isReleased ? cell : { ...cell, limits: null })),
      })),
    };
    for (const language of ['nl', 'en'] as const) {
      const text = createText(language);
      const rowsOf = (from: Dossier) =>
        matrixBook(matrixOf(from, text), text, making).sheets.map(({ head, body }) => [...head, ...body]);
      expect(rowsOf(dossier)).toEqual(rowsOf(without));
      expect(await bytesOf(dossier, 'csv', language)).toEqual(await bytesOf(without, 'csv', language));
    }
  }
});
