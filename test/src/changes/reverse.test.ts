import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { reverse } from '#src/changes/reverse.ts';
import { aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[C2] turns additions, updates and removals round', () => {
  const [one, two] = smallDossier.themes;
  if (one === undefined || two === undefined) throw new Error('The small dossier has two themes');
  const after = { ...one, title: 'Anders' };
  const change = {
    layout: { removed: smallDossier.layout },
    themes: { added: [aTheme('T0')], updated: [[one, after]] },
  } as const;
  expect(reverse(change)).toEqual({
    layout: { added: smallDossier.layout },
    themes: { removed: [aTheme('T0')], updated: [[after, one]] },
  });
  expect(applyChange(applyChange(smallDossier, change), reverse(change))).toEqual(smallDossier);
});
