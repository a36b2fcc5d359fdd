import { expect, it } from 'vitest';
import { doing } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K12] makes offers unknown again, each once, and leaves cells without one as they are', () => {
  const cells = [
    { requirement: 'R1', supplier: 'ALF' },
    { requirement: 'R1', supplier: 'ALF' },
    { requirement: 'R4', supplier: 'ALF' },
  ];
  const { after } = doing(smallDossier, 'clearOffers', { cells });
  expect(after.offers[0]?.cells.map(({ supplier }) => supplier)).toEqual(['BRA']);
  expect(doing(after, 'clearOffers', { cells }).change).toEqual({});
});
