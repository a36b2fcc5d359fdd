import { expect, it } from 'vitest';
import { conflictsOf, type Held, heldDossier } from '#test/builders/held.ts';
import { requirement } from '#test/builders/records.ts';

const campsWhen = (first: Readonly<Record<string, Held>>, second: Readonly<Record<string, Held>>) => {
  const dossier = heldDossier({ R1: first, R2: second }, { R1: { excludes: [requirement('R2')] }, R2: {} });
  const at = conflictsOf(dossier, 'exclusion', 'R1');
  expect(conflictsOf(dossier, 'exclusion', 'R2')).toEqual(at);
  return at.map(({ camps }) => camps);
};

it('[A12] [A22] the conflict stands at both requirements under one name', () => {
  const dossier = heldDossier({ R1: { A: 'M' }, R2: { B: 'S' } }, { R1: { excludes: [requirement('R2')] } });
  expect(conflictsOf(dossier, 'exclusion', 'R2')).toMatchObject([
    { id: 'exclusion:R1+R2', requirements: ['R1', 'R2'], camps: [['A'], ['B']] },
  ]);
});

it('[A12] a client that wants both stands with the one it holds higher', () => {
  // DOMAIN K4: three municipalities want one catalogue, Merwenburg its own; Dijkenrade wants both, the first more.
  expect(campsWhen({ A: 'M', B: 'M', C: 'C' }, { A: 'S', C: 'M' })).toEqual([[['A', 'B'], ['C']]]);
});

it('[A12] a client that wants both equally stands in both camps', () => {
  expect(campsWhen({ A: 'M', B: 'S' }, { A: 'M' })).toEqual([[['A', 'B'], ['A']]]);
});

it('[A12] a client that wants both is not taken from a camp it fills alone', () => {
  expect(campsWhen({ A: 'M' }, { A: 'S' })).toEqual([[['A'], ['A']]]);
});

it('[A12] a could does not clash with a must', () => {
  expect(campsWhen({ A: 'M' }, { B: 'C' })).toEqual([]);
});
