import { expect, it } from 'vitest';
import { packDossier, unpackDossier } from '#src/file-format/packed-dossier.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[F8] a packed dossier is the same dossier again', () => {
  expect(unpackDossier(packDossier(smallDossier))).toEqual(smallDossier);
});

it.each([1, 2, 3])('[F8] so is random dossier %i', (seed) => {
  const dossier = randomDossier({ seed, requirements: 30, clients: 5, suppliers: 4 });
  expect(unpackDossier(packDossier(dossier))).toEqual(dossier);
});

it('refuses what was never packed', () => {
  expect(() => unpackDossier({ head: 'niets', positions: [], offers: [] })).toThrow();
});
