import { describe, expect, it } from 'vitest';
import { capabilityGaps } from '#src/analysis/readiness/capabilities.ts';
import { unknownFields } from '#src/analysis/readiness/completeness.ts';
import { countIn, exceptionCost, exceptionPartK } from '#src/analysis/readiness/exceptions.ts';
import { gatingOf, ladderGate } from '#src/analysis/readiness/gates.ts';
import { motiveFlag } from '#src/analysis/readiness/motives.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const merwenburg = [4, 3, 2, 3, 4, 3, 2];
const gates = { frameworks: 4, people: 3, regisseur: 4, ladder: null, knowledge: 4 };

describe('the gates of a client', () => {
  it('[RY5] the order of the ladder is 5 less the largest lead over all processes', () => {
    expect(ladderGate([merwenburg])).toBe(3);
    expect(ladderGate([merwenburg, [5, 0, 5, 0, 0, 0, 0]])).toBe(0);
    expect(ladderGate([merwenburg.map(() => null)])).toBeNull();
  });

  it('[RY6] readiness is the weakest gate, all of them where several are; the mean stands beside it', () => {
    const { gates: filled, weakest, readiness, mean } = gatingOf(gates, [merwenburg]);
    expect(filled.ladder).toBe(3);
    expect([weakest, readiness, mean]).toEqual([['people', 'ladder'], 3, 3.6]);
    expect(gatingOf({ ...gates, ladder: 1 }, [merwenburg])).toMatchObject({ weakest: ['ladder'], readiness: 1 });
    const nothing = { frameworks: null, people: null, regisseur: null, ladder: null, knowledge: null };
    expect(gatingOf(nothing, [])).toMatchObject({ weakest: [], readiness: null, mean: null });
  });

  it('[RY7] says that one motive leaves the others nothing, or that none weighs', () => {
    const of = (vision: number | null, cost: number, quality = 1, innovation = 1, continuity = 1) =>
      motiveFlag({ vision, cost, quality, innovation, continuity });
    expect(of(1, 4)).toEqual({ kind: 'dominant', motive: 'cost' });
    expect(of(2, 4)).toBeNull();
    expect(of(2, 2)).toEqual({ kind: 'weak' });
    expect(of(null, 5)).toBeNull();
  });

  it('[RY11] a capability below 3 is a gap, and one without a score is not', () => {
    expect(capabilityGaps([4, 3, 2, 5, null, 0, 3, 3, 3])).toEqual(['relations', 'buying']);
  });
});

describe('what is known of a process', () => {
  it('[RY8] names the fields that are still empty', () => {
    const process = { description: ' ', volume: '12.000', exceptions: 0, owner: '', costK: null };
    expect(unknownFields(process)).toEqual(['description', 'owner', 'cost']);
  });

  it('[RY9] reads how many there are from words in either language', () => {
    const said = ['148.000 zaken per jaar', '12,000 a year', '240 zaaktypen', '1,5 miljoen', 'veel', 'ruim 1 200 keer'];
    expect(said.map(countIn)).toEqual([148_000, 12_000, 240, 1_500_000, null, 1_200]);
  });

  it('[RY9] prices exceptions, and parts them by inhabitants', () => {
    const cost = exceptionCost({ volume: '10.000 per jaar', exceptions: 12, exceptionCostK: 0.04 });
    expect(cost?.yearK).toBe(48);
    expect(exceptionCost({ volume: 'veel', exceptions: 12, exceptionCostK: 0.04 })).toBeNull();
    const { clients } = sampleDossier();
    const parts = clients
      .filter(({ kind }) => kind !== 'ssc')
      .map((client) => exceptionPartK(cost, clients, client) ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(48);
    const unknown = clients.map((client) => ({ ...client, inhabitants: null }));
    expect(unknown.map((client) => exceptionPartK(cost, unknown, client))).toEqual(unknown.map(() => null));
  });
});
