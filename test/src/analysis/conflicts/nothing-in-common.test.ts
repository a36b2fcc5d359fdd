import { expect, it } from 'vitest';
import { conflictsOf, heldDossier, options, range } from '#test/builders/held.ts';
import { hours } from '#test/builders/records.ts';

const asked = { R1: { parameter: hours } };
const places = {
  R1: { parameter: { kind: 'category', name: 'plaats', categories: ['NL', 'EER'], lawful: null } },
} as const;

it('[A10] [A22] who needs the upper edge stands against who needs the lower', () => {
  const cells = {
    A: { limits: range(6, 12) },
    B: { limits: range(2, 6) },
    C: { limits: range(1, 4) },
    D: { limits: range(1, 4) },
  };
  expect(conflictsOf(heldDossier({ R1: cells }, asked), 'no-common-value')).toEqual([
    {
      id: 'no-common-value:R1',
      kind: 'no-common-value',
      requirements: ['R1'],
      camps: [['A'], ['C', 'D']],
      gap: { low: 4, high: 6 },
      suppliers: [],
      isPrivate: true,
    },
  ]);
});

it('[A10] ranges that touch are no conflict', () => {
  const cells = { A: { limits: range(4, 8) }, B: { limits: range(8, 12) } };
  expect(conflictsOf(heldDossier({ R1: cells }, asked), 'no-common-value')).toEqual([]);
});

it('[A10] [A19] the conflict is open once all who limit it released their limits', () => {
  const cells = { A: { limits: range(6, 12), isReleased: true }, B: { limits: range(2, 4), isReleased: true } };
  expect(conflictsOf(heldDossier({ R1: cells }, asked), 'no-common-value')).toMatchObject([{ isPrivate: false }]);
});

it('[A11] [A22] sets without a common category stand in the fewest camps', () => {
  const cells = {
    A: { limits: options('NL') },
    B: { limits: options('EER') },
    C: { limits: options('NL', 'EER'), wish: 'EER' },
  };
  expect(conflictsOf(heldDossier({ R1: cells }, places), 'no-common-option')).toMatchObject([
    { id: 'no-common-option:R1', camps: [['A'], ['B', 'C']], isPrivate: true },
  ]);
});
