import type { RangeRow } from '#renderer/ui/charts/range-picture.tsx';
import type { PaletteGroup } from '#renderer/ui/overlays/palette-search.ts';

export const clients = ['OW', 'LI', 'BE', 'ZU', 'HA', 'VE', 'KR', 'MO', 'DU', 'WE', 'NO', 'TE'].map(
  (letters, index) => ({
    hue: index + 1,
    letters,
  }),
);

export const hours = { min: 0, max: 24 };

export const recovery = [
  { id: 'ow', hue: 1, letters: 'OW', name: 'Oosterwaard', min: 1, max: 4, wish: 2, clash: 'max' },
  { id: 'li', hue: 2, letters: 'LI', name: 'Linderveen', min: 4, max: 12 },
  { id: 'be', hue: 3, letters: 'BE', name: 'Berkenrode', min: 8, max: 24, clash: 'min' },
  { id: 'zu', hue: 4, letters: 'ZU', name: 'Zuiderhaar', min: 2, max: 8 },
] as const;

export const open: readonly RangeRow[] = [
  { hue: 1, min: null, max: 4 },
  { hue: 2, min: 4, max: 12 },
  { hue: 3, min: 8, max: null },
  { hue: 4, min: 6, max: 6 },
];

export const zone: readonly RangeRow[] = [
  { hue: 1, min: null, max: 2 },
  { hue: 2, min: null, max: 5 },
  { hue: 3, min: null, max: 18 },
  { hue: 4, min: null, max: 5 },
];

export const offers = [
  { id: 'dr', letters: 'DR', name: 'Duinrand IT', value: 4 },
  { id: 'tc', letters: 'TC', name: 'Tesselon Cloud', value: 6 },
  { id: 'aw', letters: 'AW', name: 'Ankerwerk', value: 12 },
];

export const palette: readonly PaletteGroup[] = [
  {
    id: 'eisen',
    title: 'Eisen',
    items: [
      { id: 'e-01', title: 'Hersteltijd kritieke systemen', hint: 'E-01' },
      { id: 't-1', title: 'Continuïteit en herstel', hint: 'thema' },
      { id: 'e-02', title: 'Beschikbaarheid kernapplicaties', hint: 'E-02' },
    ],
  },
  {
    id: 'opdrachten',
    title: 'Opdrachten',
    items: [
      { id: 'restore', title: 'Herstel een eerdere versie', shortcut: ['Ctrl', 'Alt', 'Z'] },
      { id: 'export', title: 'Exporteer de matrix', keywords: 'excel xlsx csv' },
      { id: 'none', title: 'Opnieuw herstellen', isDisabled: true },
    ],
  },
];
