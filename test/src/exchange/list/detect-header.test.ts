import { describe, expect, it } from 'vitest';
import { detectHeader, headingsAt } from '#src/exchange/list/detect-header.ts';
import { gridOf } from '#src/exchange/list/sheet-grid.ts';
import { sheetOf } from '#test/builders/lists.ts';

it('[I8] finds the headings below title rows', () => {
  const grid = gridOf(
    sheetOf([
      ['Programma van eisen ICT'],
      ['versie 7 DEF, bijgewerkt 12-6'],
      [],
      ['Nr', 'Omschrijving eis', 'Gem.', 'MSCW'],
      ['1', 'Hersteltijd', 'OW', 'M'],
    ]),
  );
  expect(detectHeader(grid)).toBe(3);
});

it('[I8] finds headings nobody thought of by the width of the rows', () => {
  const grid = gridOf(sheetOf([['Rapport'], ['a', 'b', 'c'], ['1', '2', '3'], ['4', '5', '6']]));
  expect(detectHeader(grid)).toBe(1);
});

it('[I8] takes the row with the names when a group heading is merged above it', () => {
  const sheet = sheetOf(
    [
      ['Nr', 'Eis', 'Prioriteit', null, null],
      [null, null, 'Oosterwaard', 'Linderveen', 'Berkenrode'],
      ['1', 'Hersteltijd kritieke systemen', 'M', 'S', 'C'],
    ],
    {
      merges: [
        { top: 0, bottom: 1, left: 0, right: 0 },
        { top: 0, bottom: 1, left: 1, right: 1 },
        { top: 0, bottom: 0, left: 2, right: 4 },
      ],
    },
  );
  const grid = gridOf(sheet);
  expect(detectHeader(grid)).toBe(1);
  expect(headingsAt(grid, 1).map(({ text, group }) => `${group}/${text}`)).toEqual([
    '/Nr',
    '/Eis',
    'Prioriteit/Oosterwaard',
    'Prioriteit/Linderveen',
    'Prioriteit/Berkenrode',
  ]);
});

describe('groups in a file without merged cells', () => {
  it('[I8] reach to the next one', () => {
    const grid = gridOf(
      sheetOf([
        [null, null, 'Gemeenten', null, 'Overig'],
        ['Nr', 'Eis', 'OW', 'LI', 'Opm.'],
      ]),
    );
    expect(headingsAt(grid, 1).map(({ group }) => group)).toEqual(['', '', 'Gemeenten', 'Gemeenten', 'Overig']);
  });

  it('[I8] are not made of a title', () => {
    const grid = gridOf(sheetOf([['Programma van eisen'], ['Nr', 'Eis', 'OW']]));
    expect(headingsAt(grid, 1).map(({ group }) => group)).toEqual(['', '', '']);
  });
});
