import { expect, it } from 'vitest';
import type { MapLook } from '#src/dossier/saved-view.ts';
import { knownMapLook } from '#src/views/map/map-look.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const look: MapLook = {
  screen: 'map',
  lens: 'coverage',
  filter: { text: 'balie', themes: ['T1', 'T9'], clients: [], priorities: ['M', 'X'], sharing: [], kinds: [] },
  openThemes: ['T2', 'T9'],
  focus: { node: 'client.MER', depth: 9 },
  compare: ['MER', 'DIJ'],
  compareOnly: 'opposed',
  isList: true,
  place: { zoom: 9, x: 10, y: 20 },
};

it('[P50] takes on what still means something and no more', () => {
  expect(knownMapLook(look, smallDossier)).toEqual({
    lens: 'coverage',
    filter: { text: 'balie', themes: ['T1'], clients: [], priorities: ['M'], sharing: [], kinds: [] },
    openThemes: new Set(['T2']),
    focus: { node: 'client.MER', depth: 3 },
    compare: ['MER', 'DIJ'],
    compareOnly: 'opposed',
    isList: true,
    place: { zoom: 2, x: 10, y: 20 },
  });
});

it('[P50] a comparison without one of its clients and a focus without its node are none', () => {
  const old: MapLook = { ...look, lens: 'vroeger', focus: { node: 'client.WEG', depth: 1 }, compare: ['MER', 'WEG'] };
  expect(knownMapLook(old, smallDossier)).toMatchObject({
    lens: 'conflicts',
    focus: null,
    compare: null,
    compareOnly: null,
  });
});
