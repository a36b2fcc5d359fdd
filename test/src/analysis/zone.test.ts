import { expect, it } from 'vitest';
import { analysisOf, type Held, heldDossier, options, range } from '#test/builders/held.ts';
import { hours } from '#test/builders/records.ts';

const zoneOf = (
  cells: Readonly<Record<string, Held>>,
  parameter: Parameters<typeof heldDossier>[1] = { R1: { parameter: hours } },
) => analysisOf(heldDossier({ R1: cells }, parameter)).zone;
const places = {
  R1: { parameter: { kind: 'category', name: 'plaats', categories: ['NL', 'EER', 'wereld'], lawful: null } },
} as const;

it('[A8] [A9] what the ranges have in common, who sets its edges and a value to start from', () => {
  const cells = {
    A: { wish: 4, limits: range(2, 6) },
    B: { wish: 8, limits: range(4, 8) },
    C: { priority: 'W', wish: 8, limits: range(4, 16) },
    D: { priority: 'S', wish: 8, limits: range(4, 12) },
  } as const;
  expect(zoneOf(cells)).toEqual({
    kind: 'range',
    low: 4,
    high: 6,
    lowBy: ['B', 'C', 'D'],
    highBy: ['A'],
    proposal: 6,
    isPrivate: true,
  });
});

it('[A8] limits count whatever the class, and also without one', () => {
  const cells = { A: { limits: range(60, 80) }, B: { priority: null, limits: range(40, 50) } };
  expect(zoneOf(cells)).toMatchObject({ kind: 'gap', low: 50, high: 60, needHigh: ['A'], needLow: ['B'] });
});

it('[A8] who gave no limits limits nothing, and without any there is no zone', () => {
  expect(zoneOf({ A: { wish: 5, limits: range(4, null) }, B: { wish: 90 } })).toMatchObject({
    low: 4,
    high: null,
    lowBy: ['A'],
  });
  expect(zoneOf({ A: { wish: 5 }, B: 'M' })).toEqual({ kind: 'none' });
  expect(zoneOf({ A: 'M' }, {})).toEqual({ kind: 'none' });
});

it('[A9] a wish whose owner left his range open counts with the widest range', () => {
  // 10 wide for A, so 10 for B as well: the middle of 0 and 20.
  const cells = { A: { wish: 0, limits: range(0, 10) }, B: { wish: 20, limits: range(null, 40) } };
  expect(zoneOf(cells)).toMatchObject({ proposal: 10 });
});

it('[A9] without a wish there is a zone but no proposal', () => {
  expect(zoneOf({ A: { limits: range(4, 8) } })).toMatchObject({ kind: 'range', proposal: null });
});

it('[A8] categories all accept, in the order of the parameter', () => {
  expect(
    zoneOf({ A: { limits: options('EER', 'NL') }, B: { limits: options('wereld', 'NL', 'EER') } }, places),
  ).toEqual({
    kind: 'options',
    options: ['NL', 'EER'],
    isPrivate: true,
  });
});

it('[A11] categories without a common one leave camps', () => {
  const cells = {
    A: { limits: options('NL') },
    B: { limits: options('EER', 'wereld') },
    C: { limits: options('wereld') },
  };
  expect(zoneOf(cells, places)).toEqual({ kind: 'no-options', camps: [['A'], ['B', 'C']], isPrivate: true });
});

it('[A19] a zone is private as long as one of its limits is', () => {
  const released = { isReleased: true, limits: range(4, 8) };
  expect(zoneOf({ A: released, B: released })).toMatchObject({ isPrivate: false });
  expect(zoneOf({ A: released, B: { limits: range(4, 8) } })).toMatchObject({ isPrivate: true });
});
