import { expect, it } from 'vitest';
import { type PaletteGroup, searchPalette } from '#renderer/ui/overlays/palette-search.ts';

const groups: readonly PaletteGroup[] = [
  {
    id: 'eisen',
    title: 'Eisen',
    items: [
      { id: 'e2', title: 'Continuïteit en herstel', hint: 'thema' },
      { id: 'e1', title: 'Hersteltijd', hint: 'E-01' },
    ],
  },
  { id: 'go', title: 'Opdrachten', items: [{ id: 'export', title: 'Exporteer de matrix', keywords: 'excel xlsx' }] },
];
const ids = (query: string, perGroup = 8) =>
  searchPalette(groups, query, perGroup).map((group) => [group.id, ...group.hits.map((hit) => hit.item.id)]);

it('[UI4] lists everything as given before anything is typed', () => {
  expect(ids('')).toEqual([
    ['eisen', 'e2', 'e1'],
    ['go', 'export'],
  ]);
});

it('[UI4] ranks within a group and leaves empty groups out, but groups never trade places', () => {
  expect(ids('herst')).toEqual([['eisen', 'e1', 'e2']]);
  expect(ids('e')).toEqual([
    ['eisen', 'e2', 'e1'],
    ['go', 'export'],
  ]);
});

it('[UI4] finds an item by its code and by words that are not shown, without underlining its title', () => {
  expect(searchPalette(groups, 'e-01', 8)[0]?.hits[0]).toMatchObject({ item: { id: 'e1' }, hits: [] });
  expect(ids('xlsx')).toEqual([['go', 'export']]);
  expect(ids('matrix excel')).toEqual([['go', 'export']]);
});

it('keeps at most so many rows per group, the best ones', () => {
  expect(ids('herst', 1)).toEqual([['eisen', 'e1']]);
});
