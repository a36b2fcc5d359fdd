import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { applyChange } from '#src/changes/apply.ts';
import { firstConflict } from '#src/views/map/first-conflict.ts';
import { dossierOf } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[P16] the first conflict is the highest on the map, in the order of themes and of requirements in them', () => {
  expect(firstConflict(smallDossier, analyse(smallDossier))).toBe('R1');
  const [first] = smallDossier.themes;
  if (first === undefined) throw new Error('the small dossier has themes');
  const swapped = applyChange(smallDossier, { themes: { updated: [[first, { ...first, order: 'a9' }]] } });
  const analysis = analyse(swapped);
  const inSecond = analysis.requirements.filter(({ sharing }) => sharing === 'conflicting').map(({ id }) => id);
  expect(inSecond).toContain(firstConflict(swapped, analysis));
});

it('[P16] there is none where nothing clashes', () => {
  const empty = dossierOf({});
  expect(firstConflict(empty, analyse(empty))).toBeNull();
});
