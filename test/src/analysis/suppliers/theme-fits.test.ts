import { describe, expect, it } from 'vitest';
import { supplierFits } from '#src/analysis/suppliers/fit.ts';
import { fitIn, themeFits, themeFitsAfter } from '#src/analysis/suppliers/theme-fits.ts';
import { applyChange } from '#src/changes/apply.ts';
import { randomChange } from '#test/builders/random-edits.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomFrom } from '#test/builders/random.ts';

describe('fit by theme', () => {
  it.each([1, 2, 3, 4, 5, 6])('[SU10] is over all themes the fit of each supplier to each client (seed %i)', (seed) => {
    const dossier = randomDossier({ seed, requirements: 40, clients: 5, suppliers: 4 });
    const fits = themeFits(dossier);
    for (const evidence of ['offered', 'proven'] as const) {
      for (const { supplier, clients } of supplierFits(dossier, evidence)) {
        for (const { client, fit } of clients) expect(fitIn(fits, fits.whole, client, supplier, evidence)).toBe(fit);
      }
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('[SU10] is of one theme what a dossier with that theme alone gives (seed %i)', (seed) => {
    const dossier = randomDossier({ seed, requirements: 30, clients: 4, suppliers: 3 });
    const fits = themeFits(dossier);
    for (const [theme, sums] of fits.themes) {
      const alone = { ...dossier, requirements: dossier.requirements.filter((each) => each.theme === theme) };
      for (const { supplier, clients } of supplierFits(alone, 'proven')) {
        for (const { client, fit } of clients) expect(fitIn(fits, sums, client, supplier, 'proven')).toBe(fit);
      }
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[SU11] follows edits as counting anew would (seed %i)', (seed) => {
    const random = randomFrom(seed);
    let dossier = randomDossier({ seed, requirements: 25, clients: 4, suppliers: 3 });
    let fits = themeFits(dossier);
    for (let edit = 0; edit < 40; edit += 1) {
      dossier = applyChange(dossier, randomChange(random, dossier));
      fits = themeFitsAfter(fits, dossier) ?? themeFits(dossier);
      const anew = themeFits(dossier);
      expect(fits.whole).toEqual(anew.whole);
      expect([...fits.themes]).toEqual([...anew.themes]);
    }
  });

  it('[SU11] stays the same object while nothing it is made of changed', () => {
    const dossier = randomDossier({ seed: 9, requirements: 10, clients: 3, suppliers: 2 });
    const fits = themeFits(dossier);
    expect(themeFitsAfter(fits, { ...dossier, comments: [] })).toBe(fits);
  });
});
