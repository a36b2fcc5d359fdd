import { expect, it } from 'vitest';
import { conflictsOf, type Held, heldDossier, options, range } from '#test/builders/held.ts';
import { hours } from '#test/builders/records.ts';

type Cells = Readonly<Record<string, Held>>;
const atLeast30 = { R1: { parameter: { ...hours, lawful: { min: 30, max: null } } } };
const lawful = (cells: Cells, requirement: Parameters<typeof heldDossier>[1] = atLeast30) =>
  conflictsOf(heldDossier({ R1: cells }, requirement), 'law').map(({ camps, isPrivate }) => ({ camps, isPrivate }));

it('[A14] [A22] a won’t on a legal requirement', () => {
  const dossier = heldDossier({ R1: { A: 'M', B: 'W', C: 'W' } }, { R1: { isLegal: true } });
  expect(conflictsOf(dossier, 'law')).toMatchObject([{ id: 'law:R1', camps: [['B', 'C']], isPrivate: false }]);
});

it('[A14] a won’t on any other requirement is not against the law', () => {
  expect(lawful({ B: 'W' })).toEqual([]);
});

it('[A14] a wish outside what the law allows', () => {
  expect(lawful({ A: { wish: 14 }, B: { wish: 30 } })).toEqual([{ camps: [['A']], isPrivate: false }]);
});

it('[A14] limits without anything the law allows', () => {
  expect(lawful({ A: { limits: range(0, 14) }, B: { limits: range(0, 30) } })).toEqual([
    { camps: [['A']], isPrivate: true },
  ]);
});

it('[A14] a law with an upper edge', () => {
  const atMost30 = { R1: { parameter: { ...hours, lawful: { min: null, max: 30 } } } };
  expect(lawful({ A: { limits: range(31, null) }, B: { wish: 31 }, C: { limits: range(30, null) } }, atMost30)).toEqual(
    [{ camps: [['A', 'B']], isPrivate: true }],
  );
});

it('[A14] categories outside the lawful ones', () => {
  const parameter = {
    kind: 'category',
    name: 'plaats',
    categories: ['NL', 'EER', 'wereld'],
    lawful: ['NL', 'EER'],
  } as const;
  const cells = { A: { wish: 'wereld' }, B: { limits: options('wereld') }, C: { limits: options('EER', 'wereld') } };
  expect(lawful(cells, { R1: { parameter } })).toEqual([{ camps: [['A', 'B']], isPrivate: true }]);
});

it('[A14] [A19] who says it openly is against the law openly, whatever his limits', () => {
  expect(lawful({ A: { wish: 14, limits: range(0, 14) } })).toEqual([{ camps: [['A']], isPrivate: false }]);
});
