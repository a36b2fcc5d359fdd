import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attentionShares } from '#src/analysis/suppliers/attention.ts';
import { consequenceChain } from '#src/analysis/suppliers/consequence-chain.ts';
import { bestFits, supplierFits } from '#src/analysis/suppliers/fit.ts';
import { knockOutStress, survivors } from '#src/analysis/suppliers/knock-out.ts';
import { find } from '#src/base/table.ts';
import type { Option } from '#src/dossier/option.ts';
import {
  aClient,
  anOffer,
  aPosition,
  aRequirement,
  aSupplier,
  dossierOf,
  requirement,
} from '#test/builders/records.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

type Reference = {
  readonly fit: Readonly<
    Record<
      string,
      {
        readonly dekking: Readonly<Record<string, number>>;
        readonly min: number;
        readonly jain: number;
        readonly must_N: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
  readonly ko_stress: Readonly<Record<string, readonly string[]>>;
  readonly aandacht: Readonly<Record<string, number>>;
};
/** From the reference computation. */
const reference = JSON.parse(
  readFileSync(new URL('../../../fixtures/sample/suppliers.json', import.meta.url), 'utf8'),
) as Reference;
const sample = undecidedSample();
const rounded = (figure: number | null): number => Number(figure?.toFixed(3));

describe('fit', () => {
  it('[PK30] is per client and supplier what the reference computation has', () => {
    for (const { supplier, clients, lowest, jain } of supplierFits(sample, 'offered')) {
      const known = reference.fit[supplier];
      expect(Object.fromEntries(clients.map(({ client, fit }) => [client, rounded(fit)]))).toEqual(known?.dekking);
      expect(rounded(lowest)).toBe(known?.min);
      // The reference takes it of rounded figures.
      expect(jain).toBeCloseTo(known?.jain ?? 0, 3);
      expect(Object.fromEntries(clients.map(({ client, mustsNo }) => [client, mustsNo]))).toEqual(known?.must_N);
    }
  });

  it('[PK30] [PK31] counts what is proven only, and says for whom another supplier is best then', () => {
    const dossier = dossierOf({
      clients: [aClient('A'), aClient('B', { order: 'a1' })],
      requirements: [aRequirement('R1'), aRequirement('R2')],
      positions: [aPosition('R1', 'A'), aPosition('R2', 'B'), aPosition('R2', 'A', { priority: 'C' })],
      suppliers: [aSupplier('S1'), aSupplier('S2', { order: 'a1' })],
      offers: [
        anOffer('R1', 'S1', { fit: 'standard', proof: 'claimed' }),
        anOffer('R1', 'S2', { fit: 'configuration', proof: 'demonstrated' }),
        anOffer('R2', 'S1', { fit: 'standard', proof: 'contractual' }),
        anOffer('R2', 'S2', { fit: 'no', proof: 'claimed' }),
      ],
    });
    const [one] = supplierFits(dossier, 'proven');
    expect(one?.clients.map(({ fit, answered, mustsUnknown }) => [fit, answered, mustsUnknown])).toEqual([
      [1 / 6, 1 / 6, ['R1']],
      [1, 1, []],
    ]);
    expect(bestFits(dossier)).toEqual([
      { client: 'A', offered: ['S1'], proven: ['S2'], isTurned: true },
      { client: 'B', offered: ['S1'], proven: ['S1'], isTurned: false },
    ]);
  });
});

describe('knock-out', () => {
  it('[PK32] each eis by itself leaves whom the reference computation has', () => {
    for (const { id } of sample.requirements)
      expect([id, survivors(sample, [id], 'offered').left]).toEqual([id, reference.ko_stress[id]]);
  });

  it('[PK33] all someone’s musts leave L2 alone; musts of three or more leave four', () => {
    const { levels, single } = knockOutStress(sample, 'offered');
    expect(levels.map(({ clients }) => clients)).toEqual([null, 3, 2, 1]);
    expect(levels.at(-1)).toMatchObject({ survival: { left: ['L2'] } });
    expect(levels.at(-1)?.requirements).toHaveLength(36);
    expect(levels[1]?.survival.left).toEqual(['L1', 'L2', 'L3', 'L4']);
    expect(single[0]).toMatchObject({ requirement: 'R29', survival: { left: ['L2', 'L3'] } });
  });

  it('[PK32] who did not answer is neither left nor lost', () => {
    const dossier = dossierOf({
      requirements: [aRequirement('R1'), aRequirement('R2')],
      suppliers: [aSupplier('S1'), aSupplier('S2', { order: 'a1' })],
      offers: [anOffer('R1', 'S1'), anOffer('R1', 'S2', { fit: 'roadmap' })],
    });
    expect(survivors(dossier, [requirement('R1'), requirement('R2')], 'offered')).toEqual({
      left: [],
      lost: [{ supplier: 'S2', on: ['R1'] }],
      unsure: [{ supplier: 'S1', on: ['R2'] }],
    });
  });
});

describe('attention', () => {
  it('[PK34] is the share of the contract in the turnover, bundled and for each client alone', () => {
    const shares = attentionShares(sample);
    const percent = Object.fromEntries(
      shares.map(({ supplier, bundled }) => [supplier, Number(((bundled ?? 0) * 100).toFixed(1))]),
    );
    expect(percent).toEqual(reference.aandacht);
    const alone = (supplier: string) =>
      shares.find((each) => each.supplier === supplier)?.clients.find(({ client }) => client === 'ZAN')?.share ?? 0;
    expect(Number((alone('L1') * 100).toFixed(2))).toBe(0.27);
    expect(Number((alone('L4') * 100).toFixed(2))).toBe(0.01);
  });

  it('[PK34] says nothing where price, turnover or inhabitants are not known', () => {
    const dossier = dossierOf({
      clients: [aClient('A', { inhabitants: null })],
      suppliers: [aSupplier('S1', { bidK: 100, turnoverM: 1 }), aSupplier('S2', { bidK: 100, order: 'a1' })],
    });
    expect(attentionShares(dossier)).toEqual([
      { supplier: 'S1', bundled: 0.025, clients: [{ client: 'A', share: null }] },
      { supplier: 'S2', bundled: null, clients: [{ client: 'A', share: null }] },
    ]);
  });

  it('[PK34] goes by what is paid a year where that is given, for a bid has what is paid once in it too', () => {
    const dossier = dossierOf({
      clients: [aClient('A')],
      suppliers: [
        aSupplier('S1', { bidK: 100, yearlyK: 10, turnoverM: 1 }),
        aSupplier('S2', { yearlyK: 20, turnoverM: 1, order: 'a1' }),
      ],
    });
    expect(attentionShares(dossier).map(({ bundled }) => bundled)).toEqual([0.01, 0.02]);
  });
});

describe('the chain of consequences', () => {
  it('[PK37] data in the Netherlands leave L2 and L3, and add € 15,000 per year', () => {
    const option = sample.options.find(({ id }) => id === 'K2a') as Option;
    const chain = consequenceChain(sample, option);
    expect(chain.left).toEqual(['L2', 'L3']);
    expect(chain.price).toMatchObject({ once: 0, year: 15_000, lowestBefore: 2900, lowestAfter: 3700 });
    expect((chain.room.yearBefore ?? 0) - (chain.room.yearAfter ?? 0)).toBe(15_000);
    const merwenburg = chain.clients.find(({ client }) => client === 'MER');
    expect([rounded(merwenburg?.before ?? null), rounded(merwenburg?.after ?? null)]).toEqual([0.931, 0.901]);
    expect(find(sample.options, 'K2a')).toBe(option);
  });
});
