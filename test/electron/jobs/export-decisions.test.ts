import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyPictureFiles } from '#electron/build/picture-files.ts';
import { pictureFiles } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { readXlsx } from '#electron/exchange/read-xlsx.ts';
import { exportDecisions } from '#electron/jobs/export-decisions.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { createText } from '#src/text/text.ts';
import { decisionDocument } from '#src/views/decisions/decision-document.ts';
import { listPicture } from '#src/views/decisions/list-picture.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing } from '#test/builders/doing.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-decisions-'));
copyPictureFiles(folder);
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
const dossier = doing(readyDossier, 'recordDecision', wholeDecision).after;
const input = { dossier, language: 'nl', now: '2026-06-16T12:00:00.000Z', by: 'Rik', version: '0.0.0', files } as const;
const text = createText('nl');

it('[E20] the decision list says of every decision how it stands, who decided and what was said', async () => {
  const csv = Buffer.from(await exportDecisions({ ...input, format: 'csv' }, () => {})).toString();
  for (const words of [
    'B-01',
    'voorlopig 0/2',
    'Ilse Vroom, voorzitter',
    'Bedum: “Mits het niet duurder wordt.”',
    'wacht op raad',
  ])
    expect(csv).toContain(words);
});

it('[E21] nothing that was not released is in it', () => {
  const words = JSON.stringify(decisionDocument(dossier, text, input.now));
  expect(words).toBe(JSON.stringify(decisionDocument(releasedOnly(dossier), text, input.now)));
  expect(words).not.toContain('Vijftig uur');
});

it('[E22] as PDF it is text in reading order, over as many pages as it needs', async () => {
  const pdf = await exportDecisions({ ...input, format: 'pdf' }, () => {});
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
  const document = decisionDocument(dossier, text, input.now);
  const measure = measureWith(pictureFiles((name) => files[name] as Uint8Array));
  const many = { ...document, lines: Array.from({ length: 40 }, () => document.lines[0] as never) };
  expect(listPicture(document, text, measure).pages).toEqual([0]);
  const { pages, height, pageHeight, margin } = listPicture(many, text, measure);
  expect(pages.length).toBeGreaterThan(5);
  for (const [at, from] of pages.entries())
    expect((pages[at + 1] ?? height) - from).toBeLessThanOrEqual(pageHeight - (at === 0 ? 0 : margin));
});

it('[E23] as a workbook it has one row a decision, and a sheet with the ledger', async () => {
  const bytes = await exportDecisions({ ...input, format: 'xlsx' }, () => {});
  const book = await readXlsx('b.xlsx', bytes, () => {});
  expect(book.sheets.map(({ name }) => name)).toEqual(['Besluitenlijst', 'Per opdrachtgever', 'Wie gaf en wie kreeg']);
});

it('[E40] amounts are figures in euros, in the list, per part and in the ledger, and in a CSV with a comma', async () => {
  const bytes = await exportDecisions({ ...input, format: 'xlsx' }, () => {});
  const { sheets } = await readXlsx('b.xlsx', bytes, () => {});
  const figures = (at: number) =>
    sheets[at]?.rows.flatMap((row) => row.flatMap((cell) => (cell?.kind === 'number' ? [cell.value] : []))) ?? [];
  expect(figures(0)).toEqual([0, 10_000]);
  expect(figures(1)).toEqual(expect.arrayContaining([4999.92, 3333.28, 1666.8]));
  expect(figures(2).filter((value) => value === 10_000)).toHaveLength(1);
  const csv = Buffer.from(await exportDecisions({ ...input, format: 'csv' }, () => {})).toString();
  expect(csv).toContain('"10000"');
});
