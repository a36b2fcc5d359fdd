import { describe, expect, it } from 'vitest';
import { headingsAt } from '#src/exchange/list/detect-header.ts';
import { guessColumns } from '#src/exchange/list/guess-columns.ts';
import { gridOf } from '#src/exchange/list/sheet-grid.ts';
import { sheetOf, type Written } from '#test/builders/lists.ts';

const known = new Set(['Oosterwaard', 'Linderveen', 'OW', 'LI']);

function guess(rows: readonly (readonly Written[])[], fields: Parameters<typeof sheetOf>[1] = {}, header = 0) {
  const grid = gridOf(sheetOf(rows, fields));
  const { columns, decimals } = guessColumns(grid, headingsAt(grid, header), header + 1, (name) => known.has(name));
  const words = columns.map((meaning) => {
    if (meaning.kind === 'client') return `${meaning.name}:${meaning.gives}`;
    return meaning.kind === 'field' ? meaning.field : '-';
  });
  return { words, decimals };
}

describe('by heading', () => {
  it('[I8] understands the words of a Dutch list', () => {
    const rows = [
      ['Nr', 'Omschrijving eis', 'Gem.', 'MSCW', 'Norm', 'Toelichting', 'kleur'],
      ['1', 'Hersteltijd kritieke systemen', 'OW', 'M', 'max 4u', 'zie mail', 'geel'],
      ['2', 'Beschikbaarheid applicaties', 'LI', 'S', '99,9%', '', 'rood'],
    ];
    expect(guess(rows).words).toEqual(['code', 'title', 'parties', 'priority', 'value', 'why', '-']);
  });

  it('[I8] understands the words of an English list', () => {
    const rows = [
      ['ID', 'Requirement', 'Rationale', 'Category', 'Priority', 'Source', 'Cost per year', 'Acceptance criteria'],
      ['R1', 'Single sign-on', 'One password', 'Security', 'Must', 'CISO', '1.5', 'Shown in a demo'],
    ];
    const { words, decimals } = guess(rows);
    expect(words).toEqual(['code', 'title', 'why', 'theme', 'priority', 'source', 'costYear', 'acceptance']);
    expect(decimals).toBe('point');
  });

  it('[I8] tells title and description apart, and takes the description where there is no title', () => {
    expect(
      guess([
        ['Titel', 'Omschrijving'],
        ['Kort', 'Een langere tekst'],
      ]).words,
    ).toEqual(['title', 'description']);
    expect(
      guess([
        ['Nr', 'Omschrijving'],
        ['1', 'Een langere tekst over de eis'],
      ]).words,
    ).toEqual(['code', 'title']);
  });

  it('[I8] tells a norm of figures from a norm one refers to', () => {
    expect(
      guess([
        ['Eis', 'Norm'],
        ['Reactietijd op storing', '4 uur'],
      ]).words[1],
    ).toBe('value');
    expect(
      guess([
        ['Eis', 'Norm'],
        ['Toegankelijkheid website', 'EN 301 549'],
      ]).words[1],
    ).toBe('standard');
  });

  it('[I8] reads Eis/Wens as a priority when that is what stands below it', () => {
    const rows = [
      ['Nr', 'Omschrijving', 'Eis/Wens'],
      ['1', 'Koppeling met de BRP', 'Eis'],
      ['2', 'Donkere modus', 'Wens'],
    ];
    expect(guess(rows).words).toEqual(['code', 'title', 'priority']);
  });

  it('[I23] lets a hidden column say only what no visible one says', () => {
    const rows = [
      ['Nr', 'Eis', 'Prioriteit', 'Prioriteit'],
      ['1', 'Koppeling met de BRP', 'M', 'S'],
    ];
    expect(guess(rows, { hiddenColumns: [2] }).words).toEqual(['code', 'title', '-', 'priority']);
    expect(
      guess(
        [
          ['Nr', 'Eis'],
          ['1', 'Koppeling'],
        ],
        { hiddenColumns: [0] },
      ).words,
    ).toEqual(['code', 'title']);
  });
});

describe('columns of clients', () => {
  it('[I8] knows the dossier’s clients by name and badge', () => {
    expect(
      guess([
        ['Nr', 'Eis', 'Oosterwaard', 'LI'],
        ['1', 'Hersteltijd', 'M', 'S'],
      ]).words,
    ).toEqual(['code', 'title', 'Oosterwaard:cell', 'LI:cell']);
  });

  it('[I8] takes strange headings over priorities for clients', () => {
    const rows = [
      ['Nr', 'Eis', 'Hoogveen', 'Laagdrecht'],
      ['1', 'Hersteltijd', 'M', 'S'],
      ['2', 'Uitwijk', 'S', 'W'],
    ];
    expect(guess(rows).words).toEqual(['code', 'title', 'Hoogveen:cell', 'Laagdrecht:cell']);
  });

  it('[I8] does not take levels with ticks for clients', () => {
    const rows = [
      ['req_id', 'req_description', 'level1', 'level2'],
      ['V1.1', 'Verify the use of a lifecycle', '', '✓'],
    ];
    expect(guess(rows).words).toEqual(['code', 'title', '-', '-']);
  });

  it('[I8] reads the parts of a client’s group', () => {
    const rows = [
      [null, null, 'Oosterwaard', null, null],
      ['Nr', 'Eis', 'Prioriteit', 'Waarde', 'Opmerking'],
      ['1', 'Hersteltijd', 'M', '4 uur', 'nog toetsen'],
    ];
    const merges = [{ top: 0, bottom: 0, left: 2, right: 4 }];
    expect(guess(rows, { merges }, 1).words.slice(2)).toEqual([
      'Oosterwaard:priority',
      'Oosterwaard:value',
      'Oosterwaard:reason',
    ]);
  });
});

describe('by content', () => {
  it('[I8] recognises codes, titles, priorities and parties without a word above them', () => {
    const rows = [
      ['kolom1', 'kolom2', 'kolom3', 'kolom4'],
      ['E-01', 'Hersteltijd van kritieke systemen', 'M', 'Oosterwaard'],
      ['E-02', 'Beschikbaarheid van applicaties', 'S', 'Linderveen'],
      ['E-03', 'Uitwijk aantoonbaar getest', 'C', 'Oosterwaard'],
    ];
    expect(guess(rows).words.slice(0, 2)).toEqual(['code', 'title']);
    expect(guess(rows).words[3]).toBe('parties');
  });

  it('[I13] tells decimal commas from decimal points', () => {
    expect(
      guess([
        ['Eis', 'Norm'],
        ['Beschikbaarheid', '99,9%'],
      ]).decimals,
    ).toBe('comma');
    expect(
      guess([
        ['Eis', 'Norm'],
        ['Beschikbaarheid', '99.95 %'],
      ]).decimals,
    ).toBe('point');
  });
});
