import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { coverageOf } from '#src/analysis/coverage.ts';
import { heldDossier } from '#test/builders/held.ts';
import { anOffer, aSupplier, supplier } from '#test/builders/records.ts';

const dossier = heldDossier(
  { R1: { A: 'M', B: 'C' }, R2: { A: 'S', B: 'W' }, R3: { A: 'C' } },
  {},
  {
    suppliers: [aSupplier('S1'), aSupplier('S2')],
    offers: [
      anOffer('R1', 'S1', { fit: 'configuration' }),
      anOffer('R2', 'S1', { fit: 'custom' }),
      anOffer('R2', 'S2'),
    ],
  },
);

it('[A17] each answer weighs by what the class is worth, and an unknown answer fills nothing', () => {
  const { clients, lowest, mean } = coverageOf(analyse(dossier), supplier('S1'));
  // A values 5 + 3 + 1; S1 fills .75 of the 5 and .35 of the 3 and says nothing about the 1.
  const a = (5 * 0.75 + 3 * 0.35) / 9;
  expect(clients[0]).toEqual({ client: 'A', share: a, unknown: 1 - 8 / 9 });
  expect(clients[1]).toEqual({ client: 'B', share: 0.75, unknown: 0 });
  expect(lowest).toBe(a);
  expect(mean).toBe((a + 0.75) / 2);
});

it('[A17] a client that values nothing has no share, and takes no part in the lowest', () => {
  const { clients, lowest } = coverageOf(analyse(dossier), supplier('S2'));
  expect(clients[2]).toEqual({ client: 'C', share: null, unknown: null });
  expect(clients[1]).toEqual({ client: 'B', share: 0, unknown: 1 });
  expect(lowest).toBe(0);
});

it('[A17] without anything of value there is no coverage', () => {
  const empty = heldDossier({ R1: { A: 'W' } }, {}, { suppliers: [aSupplier('S1')] });
  expect(coverageOf(analyse(empty), supplier('S1'))).toMatchObject({ lowest: null, mean: null });
});

it('[A17] suppliers are counted by their answers over all requirements', () => {
  expect(analyse(dossier).totals.suppliers).toEqual([
    { id: 'S1', standard: 0, partial: 2, no: 0, unknown: 1 },
    { id: 'S2', standard: 1, partial: 0, no: 0, unknown: 2 },
  ]);
});
