import { expect, it } from 'vitest';
import { answerCounts } from '#src/views/suppliers/answer-counts.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

it('[PK76] counts what suppliers answered and what of it is more than a claim', () => {
  const dossier = sampleDossier();
  const { answers, proven, all } = answerCounts(dossier);
  const cells = dossier.offers.flatMap((row) => row.cells);
  expect(answers).toBe(cells.length);
  expect(proven).toBe(cells.filter(({ proof }) => proof !== 'claimed').length);
  expect(all).toBe(dossier.suppliers.length * dossier.requirements.length);
});
