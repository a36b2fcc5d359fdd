import { expect, it } from 'vitest';
import { diffDossiers } from '#src/changes/diff.ts';
import { anOffer, aTheme, dossierOf } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[C20] tells added, updated and removed records and cells apart', () => {
  const before = dossierOf({ themes: [aTheme('T1'), aTheme('T2')], offers: [anOffer('R1', 'A'), anOffer('R1', 'B')] });
  const offer = anOffer('R1', 'B', { note: 'nieuw' });
  const after = dossierOf({ themes: [aTheme('T2'), aTheme('T3')], offers: [offer, anOffer('R2', 'A')] });
  expect(diffDossiers(before, after)).toEqual({
    themes: { added: [aTheme('T3')], removed: [aTheme('T1')] },
    offers: { added: [anOffer('R2', 'A')], updated: [[anOffer('R1', 'B'), offer]], removed: [anOffer('R1', 'A')] },
  });
});

it('[C20] finds no difference between equal dossiers, whether or not they are the same object', () => {
  expect(diffDossiers(smallDossier, smallDossier)).toEqual({});
  expect(diffDossiers(smallDossier, structuredClone(smallDossier))).toEqual({});
});
