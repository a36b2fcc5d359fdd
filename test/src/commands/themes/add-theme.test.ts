import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K10] goes last unless it is put elsewhere', () => {
  const titles = (place: object) =>
    doing(smallDossier, 'addTheme', { id: 'T3', title: 'Exit', ...place })
      .after.themes.toSorted(byOrder)
      .map(({ id }) => id);
  expect(titles({})).toEqual(['T1', 'T2', 'T3']);
  expect(titles({ after: 'T1' })).toEqual(['T1', 'T3', 'T2']);
  expect(titles({ after: null })).toEqual(['T3', 'T1', 'T2']);
});

it('refuses a taken id and an empty title', () => {
  expect(refusal(smallDossier, 'addTheme', { id: 'T1', title: 'x' }).code).toBe('id-taken');
  expect(refusal(smallDossier, 'addTheme', { id: 'T3', title: '' }).params).toEqual({
    command: 'addTheme',
    field: 'title',
  });
});
