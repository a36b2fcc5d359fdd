import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K10] puts a theme first or after another, and changes nothing when it stands there', () => {
  const { after } = doing(smallDossier, 'moveTheme', { id: 'T2', after: null });
  expect(after.themes.toSorted(byOrder).map(({ id }) => id)).toEqual(['T2', 'T1']);
  expect(doing(smallDossier, 'moveTheme', { id: 'T2', after: 'T1' }).change).toEqual({});
  expect(refusal(smallDossier, 'moveTheme', { id: 'T9', after: null }).code).toBe('unknown-theme');
});
