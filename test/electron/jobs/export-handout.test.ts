import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { copyPictureFiles } from '#electron/build/picture-files.ts';
import { readXlsx } from '#electron/exchange/read-xlsx.ts';
import { exportHandout } from '#electron/jobs/export-handout.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { HandoutWish } from '#src/contract/handout-wish.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-handout-'));
copyPictureFiles(folder);
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
const solver = readFileSync(path.join(root, 'node_modules/highs/build/highs.wasm'));
const sample = sampleDossier();

const wishes: readonly HandoutWish[] = [
  { about: 'suppliers', evidence: 'offered', seconds: 20, among: null },
  { about: 'award', tender: null },
  { about: 'package', rule: 'sum', settings: {}, gap: 0, seconds: 20 },
];

type More = { readonly dossier?: Dossier; readonly language?: 'nl' | 'en' };
function made(wish: HandoutWish, format: 'pdf' | 'xlsx' | 'csv', { dossier = sample, language = 'nl' }: More = {}) {
  const now = '2026-06-16T12:00:00.000Z';
  const input = { dossier, language, now, by: 'Rik', version: '0.0.0', files, solver, wish, format };
  return exportHandout(input, () => {});
}
const known = new Map<string, Promise<string>>();
/** Of the sample made once. */
function csv(wish: HandoutWish, more: More = {}): Promise<string> {
  const key = `${wish.about} ${more.language ?? 'nl'}`;
  const before = more.dossier === undefined ? known.get(key) : undefined;
  const now = before ?? made(wish, 'csv', more).then((bytes) => Buffer.from(bytes).toString());
  if (more.dossier === undefined) known.set(key, now);
  return now;
}

describe('a handout', () => {
  it('[SU50] is a workbook with a sheet a table and one about itself, and its figures are figures', async () => {
    for (const [at, wish] of wishes.entries()) {
      const { sheets } = await readXlsx('h.xlsx', await made(wish, 'xlsx'), () => {});
      expect(sheets.length).toBeGreaterThan(5);
      expect(sheets.at(-1)?.name).toBe('Over dit bestand');
      const figures = sheets.flatMap(({ rows }) => rows.flat().filter((cell) => cell?.kind === 'number'));
      expect(figures.length).toBeGreaterThan([300, 80, 100][at] as number);
    }
  });

  it('[SU51] is a CSV in which each row says of what table it is', async () => {
    const lines = (await csv(wishes[0] as HandoutWish)).split('\r\n');
    const parts = new Set(lines.map((line) => line.split('";"')[0]?.replace(/^\ufeff?"/, '')));
    expect([...parts]).toEqual(expect.arrayContaining(['Onderdeel', 'Aansluiting', 'Antwoorden', 'Profielen']));
    expect(lines.find((line) => line.startsWith('"Aandeel in omzet";"Rondom'))).toContain('"0,0840');
  });

  it('[SU52] is a PDF in either language', async () => {
    for (const wish of wishes.slice(0, 2)) {
      const pdf = Buffer.from(await made(wish, 'pdf', { language: 'en' })).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
      expect(pdf).toContain('/Lang (en)');
    }
  });

  it('[AW43] says to have it reviewed, in either language', async () => {
    for (const wish of wishes) {
      expect(await csv(wish)).toMatch(/[Ll]aat toetsen door inkoper of jurist/);
      expect(await csv(wish, { language: 'en' })).toMatch(/[Hh]ave it reviewed by a buyer or a lawyer/);
    }
  });

  it('[SU54] holds nothing of what stays inside, and would be the same without it', async () => {
    const dossier: Dossier = {
      ...sample,
      offers: sample.offers.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, note: 'GEHEIM' })) })),
      assessments: sample.assessments.map((each) => ({ ...each, motivation: 'GEHEIM', score: 3.14159 })),
      comments: [],
    };
    expect(sample.assessments.length).toBeGreaterThan(0);
    expect(releasedOnly(sample).positions).not.toEqual(sample.positions);
    for (const wish of wishes) {
      const whole = await csv(wish, { dossier });
      expect(whole).not.toContain('GEHEIM');
      expect(whole).not.toContain('3,14159');
      expect(whole).toBe(await csv(wish, { dossier: releasedOnly(sample) }));
    }
  });

  it('[SU55] calls nobody the winner and adds nothing up over suppliers', async () => {
    for (const wish of wishes) {
      const words = await csv(wish);
      expect(words.replace(/geen winnaar over alle formules/g, '')).not.toMatch(
        /winnaar|\bbeste leverancier|eindscore|totaalscore/i,
      );
      const english = await csv(wish, { language: 'en' });
      expect(english.replace(/no winner over all formulas/g, '')).not.toMatch(/winner|best supplier|total score/i);
    }
  });
});
