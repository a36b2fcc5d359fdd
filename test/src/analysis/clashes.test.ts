import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { heldDossier } from '#test/builders/held.ts';
import { requirement } from '#test/builders/records.ts';

it('[A18] members of different camps clash, each pair once, over every conflict by name', () => {
  const { clashes } = analyse(heldDossier({ R1: { A: 'M', B: 'W', C: 'W' }, R2: { A: 'W', B: 'M' } }));
  expect(clashes).toEqual([
    { id: 'A+B', a: 'A', b: 'B', conflicts: ['must-wont:R1', 'must-wont:R2'] },
    { id: 'A+C', a: 'A', b: 'C', conflicts: ['must-wont:R1'] },
  ]);
});

it('[A18] a client in both camps clashes with the others and not with itself', () => {
  const dossier = heldDossier({ R1: { A: 'M', B: 'M' }, R2: { A: 'M' } }, { R1: { excludes: [requirement('R2')] } });
  expect(analyse(dossier).clashes).toEqual([{ id: 'A+B', a: 'A', b: 'B', conflicts: ['exclusion:R1+R2'] }]);
});

it('[A18] who stands against the law or the budget clashes with nobody', () => {
  const dossier = heldDossier({ R1: { A: 'W', B: 'W' } }, { R1: { isLegal: true } });
  const { conflicts, clashes } = analyse(dossier);
  expect(conflicts.map(({ kind }) => kind)).toEqual(['law']);
  expect(clashes).toEqual([]);
});
