import { expect, it } from 'vitest';
import type { Change } from '#src/changes/change.ts';
import { fitsOn } from '#src/changes/fits.ts';
import { anOffer, aPosition, aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const [theme] = smallDossier.themes;
const offer = anOffer('R3', 'BRA', { fit: 'no' });

it('[C3] a change fits where all it starts from is there, deep-equal and not only the same object', () => {
  const copy = structuredClone(offer);
  expect(fitsOn(smallDossier, { offers: { updated: [[copy, { ...copy, note: 'x' }]] } }).ok).toBe(true);
  expect(fitsOn(smallDossier, {}).ok).toBe(true);
});

it.each<[string, Change, string]>([
  ['names the cell', { offers: { removed: [{ ...offer, note: 'anders' }] } }, '1.02 · Bravo Systemen'],
  ['names what is taken', { themes: { added: [aTheme('T1')] } }, theme?.title ?? ''],
  ['names what is missing', { themes: { removed: [aTheme('T9', { title: 'Weg' })] } }, 'Weg'],
  [
    'names a cell of records it does not know by their ids',
    { positions: { removed: [aPosition('R9', 'NUL')] } },
    'R9 · NUL',
  ],
])('[C3] %s', (_title, change, what) => {
  expect(fitsOn(smallDossier, change)).toEqual({ ok: false, problem: { code: 'does-not-fit', params: { what } } });
});
