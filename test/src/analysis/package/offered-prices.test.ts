import { describe, expect, it } from 'vitest';
import { impossibilities } from '#src/analysis/package/impossible.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import { packageProblem } from '#src/analysis/package/package-problem.ts';
import { aClient, anOffer, aPosition, aRequirement, aSupplier, dossierOf } from '#test/builders/records.ts';

const dossier = dossierOf({
  clients: [aClient('A')],
  suppliers: [aSupplier('X'), aSupplier('Y', { order: 'a1' })],
  requirements: [
    aRequirement('R1', { costOnceK: 10, costYearK: 2 }),
    aRequirement('R2', { costOnceK: 5 }),
    aRequirement('R3', { costOnceK: null, costYearK: null }),
    aRequirement('R4', { costOnceK: 8, isLegal: true }),
  ],
  positions: ['R1', 'R2', 'R3', 'R4'].map((id) => aPosition(id, 'A')),
  offers: [
    anOffer('R1', 'X', { onceK: 3, yearK: -5 }),
    anOffer('R1', 'Y', { onceK: 4, yearK: null }),
    anOffer('R2', 'X', { fit: 'no' }),
    anOffer('R3', 'Y', { onceK: 6 }),
    anOffer('R4', 'X', { fit: 'no' }),
    anOffer('R4', 'Y', { fit: 'no' }),
  ],
});
const costs = (prices: Parameters<typeof packageBase>[1]) =>
  packageBase(dossier, prices).requirements.map(({ once, year, isOffered }) => [once, year, isOffered]);

describe('whose prices count', () => {
  it('[PK75] are the estimates, or the estimate with the price effect of one supplier, never below nothing', () => {
    const estimates = [
      [10_000, 2_000, true],
      [5_000, 0, true],
      [0, 0, true],
      [8_000, 0, true],
    ];
    expect(costs(undefined)).toEqual(estimates);
    expect(costs({ kind: 'supplier', supplier: 'X' })).toEqual([
      [13_000, 0, true],
      [5_000, 0, false],
      [0, 0, true],
      [8_000, 0, false],
    ]);
    expect(costs({ kind: 'supplier', supplier: 'gone' })).toEqual(estimates);
  });

  it('[PK75] are per requirement the lowest over the contract, where anybody delivers it', () => {
    expect(costs({ kind: 'lowest' })).toEqual([
      [13_000, 0, true],
      [5_000, 0, true],
      [6_000, 0, true],
      [8_000, 0, false],
    ]);
  });

  it('[PK75] make what is needed and not delivered the clash, and by name', () => {
    const settings = { prices: { kind: 'supplier', supplier: 'X' } } as const;
    expect(impossibilities(packageProblem(dossier, settings))).toContainEqual({ kind: 'unoffered', path: ['R4'] });
    expect(impossibilities(packageProblem(dossier))).toEqual([]);
  });
});
