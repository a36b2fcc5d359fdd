import { describe, expect, it } from 'vitest';
import { feasibleSuppliers } from '#src/analysis/cases/feasible-suppliers.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Outcome } from '#src/dossier/option.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import { anOption } from '#test/builders/case-records.ts';
import { anOffer, aPosition, aRequirement, aSupplier, dossierOf, hours } from '#test/builders/records.ts';

const outcome: Outcome = { requirement: 'R1', client: 'A', rung: 'same', value: 60, priority: null };
const place: Parameter = { kind: 'category', name: 'plaats', categories: ['NL', 'EER', 'buiten'], lawful: null };

function kindOf(offer: Partial<Offer> | null, outcomes: readonly Outcome[] = [outcome], parameter: Parameter = hours) {
  const dossier = dossierOf({
    requirements: [aRequirement('R1', { parameter })],
    positions: [aPosition('R1', 'A', { limits: { kind: 'options', options: ['NL', 'EER'] } })],
    suppliers: [aSupplier('L1')],
    offers: offer === null ? [] : [anOffer('R1', 'L1', offer)],
  });
  return feasibleSuppliers(dossier, anOption('K1a', 'K1', { outcomes }))[0]?.kind;
}

describe('which suppliers can do an option', () => {
  it('[A75] are those that offer the value or a stricter one', () => {
    expect(kindOf({ value: 60 })).toBe('can');
    expect(kindOf({ value: 75 })).toBe('can');
    expect(kindOf({ value: 50 })).toBe('cannot');
    expect(kindOf({ value: 75 }, [outcome], { ...hours, direction: 'none' })).toBe('cannot');
    expect(kindOf({ value: 50 }, [outcome], { ...hours, direction: 'lower' })).toBe('can');
  });

  it('[A75] say no, have to build it or did not answer', () => {
    expect(kindOf({ fit: 'no', value: 75 })).toBe('cannot');
    expect(kindOf({ fit: 'custom', value: 75 })).toBe('custom');
    expect(kindOf({ value: null })).toBe('unknown');
    expect(kindOf(null)).toBe('unknown');
  });

  it('[A75] offer an earlier category that the client accepts too', () => {
    const eer = [{ ...outcome, value: 'EER' }];
    expect(kindOf({ value: 'EER' }, eer, place)).toBe('can');
    expect(kindOf({ value: 'NL' }, eer, place)).toBe('can');
    expect(kindOf({ value: 'buiten' }, eer, place)).toBe('cannot');
    expect(kindOf({ value: 'EER' }, [{ ...outcome, value: 'NL' }], place)).toBe('cannot');
  });

  it('[A75] are not asked about what nobody gets', () => {
    expect(kindOf({ fit: 'no' }, [{ ...outcome, rung: 'not-wanted' }])).toBeUndefined();
  });
});
