import { expect, it } from 'vitest';
import { fitValues } from '#src/changes/fit-values.ts';
import { aPosition, client, person } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const category = (...categories: string[]) => ({ kind: 'category', name: 'plaats', categories, lawful: null }) as const;

it('[K7] another kind takes wishes, limits and offered values along, and keeps the rest', () => {
  const change = fitValues(smallDossier, 'R1', category('NL'));
  expect(change.positions?.updated?.map(([, after]) => after)).toEqual([
    aPosition('R1', 'DIJ', { priority: 'S' }),
    aPosition('R1', 'MER', { by: person('ilse'), at: '2026-03-02T09:00Z' }),
  ]);
  expect(change.offers?.updated?.map(([, after]) => after.value)).toEqual([null, null]);
  expect(fitValues(smallDossier, 'R1', null)).toEqual(change);
});

it('[K7] options that are still a category stay, with the wish that is one', () => {
  const change = fitValues(smallDossier, 'R2', category('EER', 'NL-cloud'));
  expect(change.positions?.updated?.map(([, after]) => [after.wish, after.limits])).toEqual([
    [null, { kind: 'options', options: ['EER'] }],
  ]);
  expect(change.offers).toBeUndefined();
});

it('[K7] a position that only said a value goes', () => {
  const only = aPosition('R1', 'DIJ', { priority: null, wish: 3 });
  const dossier = { ...smallDossier, positions: [{ row: 'R1', cells: [only] }], offers: [] };
  expect(fitValues(dossier, 'R1', null)).toEqual({ positions: { removed: [only] } });
  expect(only.client).toBe(client('DIJ'));
});

it('[K7] a parameter that everything still fits changes nothing', () => {
  const parameter = smallDossier.requirements.find(({ id }) => id === 'R2')?.parameter ?? null;
  expect(fitValues(smallDossier, 'R2', parameter)).toEqual({});
});
