import { expect, it } from 'vitest';
import type { Sharing, SharingReason } from '#src/analysis/requirement-analysis.ts';
import { analysisOf, type Held, heldDossier, options, range } from '#test/builders/held.ts';
import { client, hours } from '#test/builders/records.ts';

type Cells = Readonly<Record<string, Held>>;
const all = ['A', 'B', 'C', 'D'].map(client);

const expected: readonly (readonly [title: string, cells: Cells, sharing: Sharing, reason: SharingReason])[] = [
  [
    '[A3] a must beside a won’t',
    { A: 'M', B: 'W', C: 'S' },
    'conflicting',
    { kind: 'conflict', conflicts: ['must-wont'] },
  ],
  ['[A4] nobody spoke', {}, 'indifferent', { kind: 'no-positions' }],
  [
    '[A4] a value without a class is no position',
    { A: { priority: null, reason: 'later' } },
    'indifferent',
    { kind: 'no-positions' },
  ],
  ['[A4] nobody above could', { A: 'C', B: 'W' }, 'indifferent', { kind: 'nobody-above-could' }],
  ['[A4] one should, the others silent', { B: 'S' }, 'unique', { kind: 'only', client: client('B'), others: 'none' }],
  [
    '[A4] one should, the others won’t',
    { A: 'W', B: 'S', C: 'W', D: 'W' },
    'unique',
    { kind: 'only', client: client('B'), others: 'wont' },
  ],
  [
    '[A4] one should, won’t and silence',
    { B: 'S', C: 'W' },
    'unique',
    { kind: 'only', client: client('B'), others: 'mixed' },
  ],
  [
    '[A6] one should beside a could is not unique',
    { A: 'C', B: 'S' },
    'shared',
    { kind: 'held-by', clients: [client('A'), client('B')] },
  ],
  ['[A6] all at must', { A: 'M', B: 'M', C: 'M', D: 'M' }, 'shared', { kind: 'held-by', clients: all }],
  [
    '[A6] a should beside a won’t and a could',
    { A: 'S', B: 'C', C: 'W' },
    'shared',
    { kind: 'held-by', clients: [client('A'), client('B')] },
  ],
];

it.each(expected)('%s', (_, cells, sharing, reason) => {
  expect(analysisOf(heldDossier({ R1: cells }, { R1: {} }))).toMatchObject({ sharing, reason });
});

it('[A5] different wishes inside one zone', () => {
  const cells = { A: { wish: 6, limits: range(4, 10) }, B: { wish: 8, limits: range(6, 12) }, C: 'S' } as const;
  const { sharing, reason } = analysisOf(heldDossier({ R1: cells }, { R1: { parameter: hours } }));
  expect(sharing).toBe('complementary');
  expect(reason).toEqual({ kind: 'one-zone', clients: [client('A'), client('B'), client('C')] });
});

it('[A5] the same wish inside one zone is simply shared', () => {
  const cells = { A: { wish: 6, limits: range(4, 10) }, B: { wish: 6, limits: range(6, 12) } };
  expect(analysisOf(heldDossier({ R1: cells }, { R1: { parameter: hours } })).sharing).toBe('shared');
});

it('[A5] without a wish the limits are what someone asks', () => {
  const cells = { A: { limits: range(4, null) }, B: { limits: range(6, null) } };
  expect(analysisOf(heldDossier({ R1: cells }, { R1: { parameter: hours } })).sharing).toBe('complementary');
});

it('[A5] wishes of clients without limits are not known to be served', () => {
  const cells = { A: { wish: 6, limits: range(4, 10) }, B: { wish: 9 } };
  expect(analysisOf(heldDossier({ R1: cells }, { R1: { parameter: hours } })).sharing).toBe('shared');
});

it('[A5] a client that won’t have it does not make it complementary', () => {
  const places = { kind: 'category', name: 'plaats', categories: ['NL', 'EER'], lawful: null } as const;
  const cells = {
    A: { priority: 'S', wish: 'NL', limits: options('NL', 'EER') },
    B: { priority: 'S', wish: 'NL', limits: options('NL') },
    C: { priority: 'W', wish: 'EER', limits: options('NL', 'EER') },
  } as const;
  expect(analysisOf(heldDossier({ R1: cells }, { R1: { parameter: places } })).sharing).toBe('shared');
});

it('[A3] a conflict comes before everything else that is true', () => {
  // Only B wants it, and B’s must is A’s won’t.
  expect(analysisOf(heldDossier({ R1: { A: 'W', B: 'M' } })).sharing).toBe('conflicting');
});
