import { expect, it } from 'vitest';
import type { Offer } from '#src/dossier/offer.ts';
import type { NumberParameter, Value } from '#src/dossier/parameter.ts';
import { conflictsOf, type Held, heldDossier, options, range } from '#test/builders/held.ts';
import { anOffer, aSupplier, hours } from '#test/builders/records.ts';

type Offers = Readonly<Record<string, Value>>;

function marketOf(cells: Readonly<Record<string, Held>>, offers: Offers, parameter: NumberParameter = hours) {
  const records = {
    suppliers: Object.keys(offers).map((id) => aSupplier(id)),
    offers: Object.entries(offers).map(([id, value]): Offer => anOffer('R1', id, { value })),
  };
  const [found] = conflictsOf(heldDossier({ R1: cells }, { R1: { parameter } }, records), 'market');
  return found === undefined ? null : { camps: found.camps, suppliers: found.suppliers };
}

it('[A15] [A22] the sample’s data location: three suppliers fall out, who would have them stands against who would not', () => {
  const parameter = { kind: 'category', name: 'plaats', categories: ['NL', 'EER', 'ruim'], lawful: null } as const;
  const cells = {
    A: { priority: 'S', limits: options('NL', 'EER') },
    B: { limits: options('NL') },
    C: { priority: 'S', limits: options('NL', 'EER', 'ruim') },
    D: { priority: 'C', limits: options('NL', 'EER', 'ruim') },
  } as const;
  const offers = ['EER', 'NL', 'NL', 'ruim', 'EER'].map((value, index) => anOffer('R1', `L${index + 1}`, { value }));
  const dossier = heldDossier(
    { R1: cells },
    { R1: { parameter } },
    { suppliers: ['L1', 'L2', 'L3', 'L4', 'L5'].map((id) => aSupplier(id)), offers },
  );
  expect(conflictsOf(dossier, 'market')).toMatchObject([
    { id: 'market:R1', camps: [['A', 'C', 'D'], ['B']], suppliers: ['L1', 'L4', 'L5'], isPrivate: true },
  ]);
});

it('[A15] more than asked is no reason to fall out where more is stricter', () => {
  expect(marketOf({ A: { limits: range(4, 8) }, B: { limits: range(2, 6) } }, { S1: 7, S2: 3 })).toEqual({
    camps: [['B'], ['A']],
    suppliers: ['S2'],
  });
});

it('[A15] nor is less where less is stricter', () => {
  const lower: NumberParameter = { ...hours, direction: 'lower' };
  expect(marketOf({ A: { limits: range(4, 8) }, B: { limits: range(2, 6) } }, { S1: 7, S2: 1 }, lower)).toEqual({
    camps: [['A'], ['B']],
    suppliers: ['S1'],
  });
});

it('[A15] without a direction both sides count; when all admit equally many, camps admit the same suppliers', () => {
  const none: NumberParameter = { ...hours, direction: 'none' };
  expect(marketOf({ A: { limits: range(4, 8) }, B: { limits: range(2, 6) } }, { S1: 7, S2: 3 }, none)).toEqual({
    camps: [['A'], ['B']],
    suppliers: ['S1', 'S2'],
  });
});

it.each<readonly [title: string, cells: Readonly<Record<string, Held>>, offers: Offers]>([
  ['a supplier that nobody’s limits admit', { A: { limits: range(4, 8) }, B: { limits: range(3, 6) } }, { S1: 1 }],
  [
    'nobody’s must',
    { A: { priority: 'S', limits: range(4, 8) }, B: { priority: 'S', limits: range(2, 6) } },
    { S1: 3 },
  ],
  ['no common value', { A: { limits: range(7, 8) }, B: { limits: range(2, 6) } }, { S1: 3 }],
  ['all offers inside', { A: { limits: range(4, 8) }, B: { limits: range(2, 6) } }, { S1: 4, S2: 5 }],
  ['no limits', { A: { wish: 6 }, B: { wish: 3 } }, { S1: 3 }],
])('[A15] no conflict: %s', (_, cells, offers) => {
  expect(marketOf(cells, offers)).toBeNull();
});

it('[A15] a supplier that did not say its value does not fall out', () => {
  const records = { suppliers: [aSupplier('S1')], offers: [anOffer('R1', 'S1', { fit: 'no' })] };
  const cells = { A: { limits: range(4, 8) }, B: { limits: range(2, 6) } };
  expect(conflictsOf(heldDossier({ R1: cells }, { R1: { parameter: hours } }, records), 'market')).toEqual([]);
});
