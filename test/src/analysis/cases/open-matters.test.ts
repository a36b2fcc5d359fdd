import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { openMatters } from '#src/analysis/cases/open-matters.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { caseList } from '#src/views/cases/case-list.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { aCase, aDecision } from '#test/builders/case-records.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const found = ['must-wont:R1', 'no-common-value:R1', 'market:R2'].map((id) => ({ id }));
const filed = aCase('K1', { conflicts: ['must-wont:R1', 'no-common-value:R1'] });

it('[A88] counts a case once, whatever it is about, and a conflict that has none', () => {
  expect(openMatters(emptyDossier, found)).toBe(3);
  expect(openMatters({ ...emptyDossier, cases: [filed] }, found)).toBe(2);
  expect(openMatters({ ...emptyDossier, cases: [filed, aCase('K2', { kinds: ['term'] })] }, found)).toBe(3);
  const decided = { ...emptyDossier, cases: [filed], decisions: [aDecision('B1', 'K1')] };
  expect(openMatters(decided, found.slice(2))).toBe(1);
});

it('[A88] is what the list of conflicts shows and the start screen says', () => {
  const dossiers = [1, 2, 3, 4].map((seed) => randomDossier({ seed, requirements: 20, clients: 4, suppliers: 3 }));
  for (const dossier of [sampleDossier(), ...dossiers]) {
    const analysis = analyse(dossier);
    const { open, signals } = caseList(dossier, analysis);
    expect(openMatters(dossier, analysis.conflicts)).toBe(open.length + signals.length);
    expect(dossierSummary(dossier, analysis).openConflicts).toBe(open.length + signals.length);
  }
});
