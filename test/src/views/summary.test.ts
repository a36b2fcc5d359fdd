import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const analysis = analyse(smallDossier);
const summary = dossierSummary(smallDossier, analysis);

it('[H12] counts per theme what each client wants at M or S, parties without a column left out', () => {
  expect(summary.clients.map(({ badge }) => badge)).toEqual(['ME', 'DI', 'VE']);
  expect(summary.themes.map(({ count }) => count)).toEqual([2, 2]);
  for (const { wanted } of summary.themes) expect(wanted).toHaveLength(3);
  const atMustOrShould = smallDossier.positions
    .flatMap(({ cells }) => cells)
    .filter(({ priority }) => priority === 'M' || priority === 'S').length;
  expect(summary.themes.flatMap(({ wanted }) => wanted).reduce((sum, count) => sum + count, 0)).toBe(atMustOrShould);
});

it('[H12] counts conflicts as the analysis does', () => {
  expect(summary.openConflicts).toBe(analysis.totals.conflicts.total);
  for (const { conflicts } of summary.themes) expect(conflicts).toBeLessThanOrEqual(summary.openConflicts);
});

it('[H12] is there for an empty dossier too', () => {
  expect(dossierSummary(emptyDossier, analyse(emptyDossier))).toMatchObject({
    requirements: 0,
    themes: [],
    clients: [],
  });
});
