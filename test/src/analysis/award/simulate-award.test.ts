import { describe, expect, it } from 'vitest';
import { awardBids, biddersOf } from '#src/analysis/award/award-bids.ts';
import { simulateAward } from '#src/analysis/award/simulate-award.ts';
import type { Formula } from '#src/methods/award.ts';
import { aClient, anOffer, aPosition, aRequirement, aSupplier, dossierOf } from '#test/builders/records.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

const qualities = { L1: 0.85, L2: 0.755, L3: 0.8, L4: 0.72, L5: 0.45 };
const relative: Formula = { kind: 'relative', weights: { quality: 60, price: 40 } };

describe('the award of the sample', () => {
  it('[AW10] puts aside who fails what the law requires, with the requirement', () => {
    const bids = awardBids(undecidedSample(), { evidence: 'offered', qualities });
    expect(bids.find(({ supplier }) => supplier === 'L5')).toMatchObject({ failed: ['R19'], custom: ['R37'] });
    expect(bids.filter(({ failed }) => failed.length === 0).map(({ supplier }) => supplier)).toEqual([
      'L1',
      'L2',
      'L3',
      'L4',
    ]);
    expect(biddersOf(bids)).toHaveLength(4);
  });

  it('[AW11] is what the reference computation has, per formula', () => {
    const { runs } = simulateAward(undecidedSample(), [relative], { evidence: 'offered', qualities });
    const figures = runs[0]?.standings.map(({ id, figure }) => [id, Number(figure.toFixed(2))]);
    expect(figures).toEqual([
      ['L2', 85.3],
      ['L1', 84.64],
      ['L3', 83.66],
      ['L4', 80.67],
    ]);
    expect(runs[0]?.warnings.map(({ kind }) => kind)).toContain('relative');
  });

  it('[AW10] takes quality from the answers to the wishes where nobody scored it', () => {
    const bids = awardBids(undecidedSample(), { evidence: 'offered' });
    for (const { quality, isScored } of bids) {
      expect(isScored).toBe(false);
      expect(quality).toBeGreaterThan(0.4);
      expect(quality).toBeLessThan(1);
    }
  });
});

describe('warnings', () => {
  const dossier = dossierOf({
    clients: [aClient('A')],
    requirements: [
      aRequirement('R1', { isLegal: true }),
      aRequirement('R2', { title: 'Klik met het team' }),
      aRequirement('R3'),
    ],
    positions: [aPosition('R2', 'A', { priority: 'S' }), aPosition('R3', 'A', { priority: 'S' })],
    suppliers: [aSupplier('S1', { bidK: 100 }), aSupplier('S2', { bidK: 120 })],
    offers: ['S1', 'S2'].flatMap((supplier) =>
      ['R1', 'R2', 'R3'].map((id) =>
        anOffer(id, supplier, { fit: supplier === 'S1' && id === 'R1' ? 'no' : 'standard' }),
      ),
    ),
  });

  it('[AW14] price heavier than quality, a feeling that is scored, few bids left by knock-outs', () => {
    const heavy: Formula = { kind: 'linear', weights: { quality: 40, price: 60 }, lowest: 50_000, highest: 150_000 };
    const [run] = simulateAward(dossier, [heavy], { evidence: 'offered' }).runs;
    expect(run?.warnings).toEqual([
      { kind: 'price-heavier', quality: 40, price: 60 },
      { kind: 'feeling', requirements: ['R2'] },
      { kind: 'many-knock-outs', knockOuts: 1, requirements: 3, left: 1 },
    ]);
  });

  it('[AW14] none where there is nothing to say', () => {
    const [run] = simulateAward(undecidedSample(), [{ kind: 'value', worth: 3_000_000 }], {
      evidence: 'offered',
      qualities,
    }).runs;
    expect(run?.warnings).toEqual([]);
  });
});
