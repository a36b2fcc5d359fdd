import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyPictureFiles } from '#electron/build/picture-files.ts';
import { pictureFiles } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { exportSteering } from '#electron/jobs/export-steering.ts';
import { createText } from '#src/text/text.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import { steeringPicture } from '#src/views/steering/steering-picture.ts';
import { steeringReport } from '#src/views/steering/steering-report.ts';
import { busyDossier } from '#test/builders/busy-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-steering-'));
copyPictureFiles(folder);
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
const measure = measureWith(pictureFiles((name) => files[name] as Uint8Array));
const today = '2026-03-05';

/** Lowest base line of all words, and how far right any reaches. */
function reach(shapes: readonly Shape[]): readonly [number, number] {
  let [down, right] = [0, 0];
  for (const shape of shapes) {
    if (shape.kind === 'text') [down, right] = [Math.max(down, shape.y), Math.max(right, shape.x + shape.length)];
  }
  return [down, right];
}

it('[WK23] it is exactly one page with one, four, twelve and fifty clients, in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    const text = createText(language);
    for (const dossier of [sampleDossier(), ...[0, 1, 12, 50].map((clients) => busyDossier(clients, today))]) {
      const picture = steeringPicture(steeringReport(dossier, text, today), text, today, measure);
      const [down, right] = reach(picture.parts.flatMap(({ shapes }) => shapes));
      expect(picture.pages).toEqual([0]);
      expect(down).toBeLessThan(picture.height - 36);
      expect(right).toBeLessThan(picture.width - 30);
    }
  }
});

it('[WK23] where not all fits it says how much more there is, and what presses most comes first', () => {
  const text = createText('nl');
  const report = steeringReport(busyDossier(12, today), text, today);
  const words = JSON.stringify(steeringPicture(report, text, today, measure).parts);
  expect(words).toMatch(/En nog \d+\./);
  const asked = report.sections.find(({ key }) => key === 'asked')?.lines ?? [];
  expect(words).toContain(asked[0]?.strong.slice(0, 12));
});

it('[WK23] as PDF it is one page of text with its fonts', async () => {
  const input = {
    dossier: sampleDossier(),
    language: 'nl',
    today,
    now: `${today}T09:00:00.000Z`,
    version: '0.0.0',
    files,
  } as const;
  const pdf = Buffer.from(await exportSteering(input, () => {})).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
