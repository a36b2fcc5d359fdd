import { expect, it } from 'vitest';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { heldDossier, range } from '#test/builders/held.ts';
import { aComment, anOffer, aSupplier, client, hours, requirement } from '#test/builders/records.ts';

const dossier = heldDossier(
  {
    R1: { A: { priority: 'M', reason: 'avonden', at: '2026-01-01T09:00Z' }, B: 'S' },
    R2: { A: { priority: 'M', reason: 'weekend', at: '2026-02-01T09:00Z' }, C: { priority: 'C', wish: 40 } },
    R3: { B: { priority: 'W', limits: range(10, 20), isReleased: true } },
    R4: {},
    R5: {},
  },
  {
    R1: { code: '1.01', why: 'Zo', costOnceK: 10 },
    R2: { code: '1.02', why: 'Ook zo', parameter: hours, source: 'PvE' },
    R3: { code: '1.03', parameter: { ...hours, unit: 'dagen' }, isLegal: true },
    R4: { requires: [requirement('R2')] },
    R5: { excludes: [] },
    A1: { excludes: [requirement('R2')] },
  },
  {
    suppliers: [aSupplier('S1')],
    offers: [anOffer('R1', 'S1', { note: 'nu' }), anOffer('R2', 'S1', { note: 'straks', value: 60 })],
    comments: [aComment('K1', 'R2', { client: client('A') })],
  },
);

const input = (ids: readonly string[], choices: object = {}) => ({
  ids,
  fields: {},
  positions: [],
  offers: [],
  ...choices,
});
const merging = (ids: readonly string[], choices: object = {}): Dossier =>
  doing(dossier, 'mergeRequirements', input(ids, choices)).after;

it('[K20] what only one of them says is taken', () => {
  const after = merging(['R1', 'R2']);
  expect(after.requirements.map(({ id }) => id)).toEqual(['A1', 'R1', 'R3', 'R4', 'R5']);
  expect(cellsOf(after.positions, 'R1').map(({ client: id, priority, wish }) => [id, priority, wish])).toEqual([
    ['A', 'M', null],
    ['B', 'S', null],
    ['C', 'C', 40],
  ]);
  expect(cellsOf(after.offers, 'R1')).toMatchObject([{ fit: 'standard', value: 60 }]);
  expect(find(after.requirements, 'R1')).toMatchObject({
    code: '1.01',
    costOnceK: 10,
    parameter: hours,
    source: 'PvE',
  });
});

it('[K20] where they differ the input says which counts, or the merge is refused with who differs', () => {
  expect(refusal(dossier, 'mergeRequirements', input(['R1', 'R3']))).toMatchObject({
    code: 'merge-cells-differ',
    params: { count: 1, what: 'Gemeente B' },
  });
  const after = merging(['R1', 'R3'], { positions: [{ client: 'B', from: 'R3' }] });
  expect(cellsOf(after.positions, 'R1').find((cell) => cell.client === 'B')).toMatchObject({
    priority: 'W',
    limits: range(10, 20),
    isReleased: true,
  });
  expect(find(after.requirements, 'R1')?.isLegal).toBe(true);
});

it('[K21] every reason, note and text is kept behind its code, and the latest signs', () => {
  const after = merging(['R1', 'R2']);
  expect(cellsOf(after.positions, 'R1')[0]).toMatchObject({
    reason: '1.01: avonden\n1.02: weekend',
    at: '2026-02-01T09:00Z',
  });
  expect(cellsOf(after.offers, 'R1')[0]?.note).toBe('1.01: nu\n1.02: straks');
  expect(find(after.requirements, 'R1')?.why).toBe('1.01: Zo\n1.02: Ook zo');
});

it('[K21] comments and links come along', () => {
  const after = merging(['R1', 'R2']);
  expect(after.comments).toMatchObject([{ id: 'K1', requirement: 'R1', client: 'A' }]);
  expect(find(after.requirements, 'R4')?.requires).toEqual(['R1']);
  expect(find(after.requirements, 'A1')?.excludes).toEqual(['R1']);
});

it('[K22] another measure needs a choice, and its values stay behind', () => {
  expect(refusal(dossier, 'mergeRequirements', input(['R2', 'R3']))).toMatchObject({ code: 'merge-parameters-differ' });
  const after = merging(['R2', 'R3'], { parameter: 'R2' });
  expect(cellsOf(after.positions, 'R2')).toMatchObject([
    { client: 'A' },
    { client: 'B', priority: 'W', limits: null, isReleased: false },
    { client: 'C', wish: 40 },
  ]);
});

it('[K20] costs that differ need a choice, and what excludes each other does not merge', () => {
  const costly = doing(dossier, 'editRequirement', { id: 'R4', patch: { costOnceK: 20 } }).after;
  expect(refusal(costly, 'mergeRequirements', input(['R1', 'R4']))).toMatchObject({
    code: 'merge-fields-differ',
    params: { context: 'costOnceK' },
  });
  const summed = doing(costly, 'mergeRequirements', input(['R1', 'R4'], { fields: { costOnceK: 30 } }));
  expect(find(summed.after.requirements, 'R1')?.costOnceK).toBe(30);
  expect(refusal(dossier, 'mergeRequirements', input(['A1', 'R2']))).toMatchObject({ code: 'merge-excludes' });
  expect(refusal(dossier, 'mergeRequirements', input(['R1', 'R1']))).toMatchObject({ code: 'merge-needs-two' });
});

it('[K23] the merged requirement says what it was made of, and what those were made of', () => {
  const once = doing(dossier, 'splitRequirement', {
    id: 'R2',
    first: {},
    parts: [{ id: 'N1', title: 'Deel', code: '1.04', fields: {} }],
  }).after;
  const after = doing(once, 'mergeRequirements', input(['R1', 'N1'])).after;
  expect(find(after.requirements, 'R1')?.origins.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
    'split 1.02',
    'merge 1.01',
    'merge 1.04',
  ]);
});
