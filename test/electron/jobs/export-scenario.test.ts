import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyPictureFiles } from '#electron/build/picture-files.ts';
import { exportScenario } from '#electron/jobs/export-scenario.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-scenario-'));
copyPictureFiles(folder);
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
const input = {
  dossier: sampleDossier(),
  language: 'nl',
  name: 'Wat als Dijkenrade afhaakt?',
  steps: [{ kind: 'client-leaves', client: 'DIJ' }],
  against: [],
  now: '2026-06-16T12:00:00.000Z',
  version: '0.0.0',
  files,
} as const;

it('[E31] the page is a PDF, or an SVG with the same words', async () => {
  const pdf = await exportScenario({ ...input, format: 'pdf' }, () => {});
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
  const svg = Buffer.from(await exportScenario({ ...input, format: 'svg' }, () => {})).toString();
  for (const words of ['Wat als Dijkenrade afhaakt?', 'Inwoners Merwenburg', 'Alleen vrijgegeven waarden'])
    expect(svg).toContain(words);
  // The range that set the zone of R20 is private, and so is that it moved.
  expect(svg).not.toContain('R20');
});
