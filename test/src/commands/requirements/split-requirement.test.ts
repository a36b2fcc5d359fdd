import { expect, it } from 'vitest';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const split = (id: string, ...ids: readonly string[]) =>
  doing(smallDossier, 'splitRequirement', {
    id,
    first: { title: 'Eerste deel' },
    parts: ids.map((part) => ({ id: part, title: `Deel ${part}`, fields: {} })),
  }).after;

it('[K19] the first part keeps the record with its comments and costs, the others get codes and follow it', () => {
  const after = split('R1', 'R1b', 'R1c');
  expect(find(after.requirements, 'R1')).toMatchObject({ code: '1.01', title: 'Eerste deel', costOnceK: 40 });
  expect(find(after.requirements, 'R1b')).toMatchObject({ code: '1.03', costOnceK: null, costYearK: null });
  expect(find(after.requirements, 'R1c')).toMatchObject({ code: '1.04', theme: 'T1' });
  const inTheme = after.requirements
    .filter(({ theme }) => theme === 'T1')
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(inTheme.map(({ id }) => id)).toEqual(['R1', 'R1b', 'R1c', 'R3']);
  expect(after.comments).toBe(smallDossier.comments);
});

it('[K19] every position and offer holds for every part, with its reason and who said it', () => {
  const after = split('R1', 'R1b');
  const own = cellsOf(smallDossier.positions, 'R1');
  expect(cellsOf(after.positions, 'R1')).toEqual(own);
  expect(cellsOf(after.positions, 'R1b')).toEqual(own.map((cell) => ({ ...cell, requirement: 'R1b' })));
  expect(cellsOf(after.offers, 'R1b').map(({ supplier, value }) => [supplier, value])).toEqual([
    ['ALF', 60],
    ['BRA', 40],
  ]);
});

it('[K19] what an offer does to the price stays with the first part, as the costs do', () => {
  const priced = doing(smallDossier, 'setOffer', { requirement: 'R1', supplier: 'ALF', patch: { onceK: 12 } }).after;
  const parts = [{ id: 'R1b', title: 'Deel', fields: {} }];
  const { offers } = doing(priced, 'splitRequirement', { id: 'R1', first: {}, parts }).after;
  expect(['R1', 'R1b'].map((id) => cellsOf(offers, id)[0]?.onceK)).toEqual([12, null]);
});

it('[K19] every link to and from the first is one of every part', () => {
  expect(find(split('R1', 'R1b').requirements, 'R3')?.requires).toEqual(['R1', 'R1b']);
  const excluded = split('R4', 'A4', 'R4b');
  expect(find(excluded.requirements, 'R3')?.excludes).toEqual(['R4', 'R4b']);
  expect(find(excluded.requirements, 'A4')?.excludes).toEqual(['R3']);
  expect(find(split('R3', 'R3b').requirements, 'R3b')).toMatchObject({ requires: ['R1'], excludes: ['R4'] });
});

it('[K23] every part says what it was made of', () => {
  const origin = { kind: 'split', id: 'R1', code: '1.01', title: 'Ruime openstelling' };
  for (const id of ['R1', 'R1b']) expect(find(split('R1', 'R1b').requirements, id)?.origins).toEqual([origin]);
});

it('[K19] an id twice and a code that is taken are refused', () => {
  const part = { id: 'R2', title: 'x', fields: {} };
  expect(refusal(smallDossier, 'splitRequirement', { id: 'R1', first: {}, parts: [part] })).toMatchObject({
    code: 'id-taken',
  });
  const taken = { id: 'N1', title: 'x', code: '2.01', fields: {} };
  expect(refusal(smallDossier, 'splitRequirement', { id: 'R1', first: {}, parts: [taken] })).toMatchObject({
    code: 'code-taken',
  });
});
