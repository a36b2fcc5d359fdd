import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('sets the title', () => {
  const { after, label } = doing(smallDossier, 'editTheme', { id: 'T2', patch: { title: 'Privacy' } });
  expect(find(after.themes, 'T2')?.title).toBe('Privacy');
  expect(label.params).toEqual({ theme: 'Privacy' });
  expect(refusal(smallDossier, 'editTheme', { id: 'T9', patch: {} }).code).toBe('unknown-theme');
});
