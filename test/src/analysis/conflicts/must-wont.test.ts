import { expect, it } from 'vitest';
import { conflictsOf, heldDossier } from '#test/builders/held.ts';

it('[A7] [A22] musts stand against won’ts; others stand aside', () => {
  const dossier = heldDossier({ R1: { A: 'M', B: 'W', C: 'S', D: 'W' } });
  expect(conflictsOf(dossier, 'must-wont')).toEqual([
    {
      id: 'must-wont:R1',
      kind: 'must-wont',
      requirements: ['R1'],
      camps: [['A'], ['B', 'D']],
      gap: null,
      suppliers: [],
      isPrivate: false,
    },
  ]);
});

it('[A7] a client without a position is not one that won’t', () => {
  expect(conflictsOf(heldDossier({ R1: { A: 'M' } }), 'must-wont')).toEqual([]);
});

it('[A7] a should beside a won’t is no conflict', () => {
  expect(conflictsOf(heldDossier({ R1: { A: 'S', B: 'W' } }), 'must-wont')).toEqual([]);
});
