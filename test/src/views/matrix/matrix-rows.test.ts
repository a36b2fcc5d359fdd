import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { type MatrixRows, matrixRows, type RowOptions, shownIds } from '#src/views/matrix/matrix-rows.ts';
import type { RowFilter } from '#src/views/matrix/row-filter.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { aRequirement, aTheme, client, dossierOf, theme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const all: RowFilter = { text: '', themes: [], clients: [], priorities: [], sharing: [] };
const { list } = updateRollups(noRollups, smallDossier, analyse(smallDossier));

function rows(filter: Partial<RowFilter> = {}, options: Partial<RowOptions> = {}, rollups = list): MatrixRows {
  const base: RowOptions = { filter: { ...all, ...filter }, sort: null, grouping: 'theme', folded: new Set() };
  return matrixRows(rollups, { ...base, ...options });
}

const keys = (result: MatrixRows): readonly string[] => result.rows.map((row) => row.key.split('.').slice(1).join('.'));

it('shows every theme with its requirements in order', () => {
  expect(keys(rows())).toEqual(['T1', 'R1', 'R3', 'T2', 'R2', 'R4']);
});

describe('[V2] a filter', () => {
  it.each<[string, Partial<RowFilter>, readonly string[]]>([
    ['theme', { themes: [theme('T2')] }, ['T2', 'R2', 'R4']],
    ['client', { clients: [client('VEL')] }, ['T1', 'R1']],
    ['priority', { priorities: ['C'] }, ['T2', 'R4']],
    ['client and priority together', { clients: [client('DIJ')], priorities: ['S'] }, ['T1', 'R1']],
    ['sharing', { sharing: ['conflicting'], themes: [theme('T1')] }, ['T1', 'R1', 'R3']],
    ['text and theme that do not meet', { text: 'opslag', themes: [theme('T1')] }, []],
  ])('by %s leaves what meets all of it', (_name, filter, expected) => {
    const result = rows(filter);
    const analysis = analyse(smallDossier);
    const wanted =
      filter.sharing === undefined
        ? expected
        : expected.filter(
            (key) =>
              key.startsWith('T') ||
              analysis.requirements.some(({ id, sharing }) => id === key && sharing === 'conflicting'),
          );
    expect(keys(result)).toEqual(wanted);
    expect(result.total).toBe(4);
    expect(result.shown).toBe(wanted.filter((key) => key.startsWith('R')).length);
  });
});

it.each(['KLANTBEELD', 'een klantb', '1.02'])('[V3] finds %s', (text) => {
  expect(keys(rows({ text }))).toEqual(['T1', 'R3']);
});

it('[V4] sorts inside the theme, codes as people count', () => {
  const dossier = dossierOf({
    themes: [aTheme('T1')],
    requirements: ['10', '2', '1a'].map((code, index) =>
      aRequirement(`R${code}`, { code, order: `a${index}`, costOnceK: index }),
    ),
  });
  const rollups = updateRollups(noRollups, dossier, analyse(dossier)).list;
  const sorted = (by: 'code' | 'cost.once', isDescending: boolean) =>
    keys(rows({}, { sort: { by, isDescending } }, rollups));
  expect(sorted('code', false)).toEqual(['T1', 'R1a', 'R2', 'R10']);
  expect(sorted('cost.once', true)).toEqual(['T1', 'R1a', 'R2', 'R10']);
  expect(sorted('cost.once', false)).toEqual(['T1', 'R10', 'R2', 'R1a']);
});

it('[V5] a folded theme shows its heading, and its requirements count', () => {
  const result = rows({}, { folded: new Set(['theme.T1']) });
  expect(keys(result)).toEqual(['T1', 'T2', 'R2', 'R4']);
  expect(result.shown).toBe(4);
});

it('[V4] sorts by what a client wants and by what a supplier can', () => {
  const by = (column: string) => keys(rows({}, { sort: { by: column, isDescending: true }, grouping: 'none' }));
  expect(by('client.MER')).toEqual(['R1', 'R3', 'R4', 'R2']);
  expect(by('supplier.BRA')).toEqual(['R1', 'R3', 'R2', 'R4']);
});

describe('[V9] grouping', () => {
  const grouped = (grouping: RowOptions['grouping']) => rows({}, { grouping }).rows.map(({ key }) => key);

  it('by status puts conflicts first and leaves out what nobody has', () => {
    expect(grouped('status')).toEqual([
      'status.conflicting',
      'requirement.R1',
      'status.unique',
      'requirement.R3',
      'requirement.R2',
      'status.indifferent',
      'requirement.R4',
    ]);
  });

  it('by conflict puts each under its first kind, and the rest last', () => {
    const keysOf = grouped('conflict');
    expect(keysOf.slice(0, 2)).toEqual(['conflict.must-wont', 'requirement.R1']);
    expect(keysOf.at(-4)).toBe('conflict.');
  });

  it('by source sorts them as people count, without one last', () => {
    const dossier = dossierOf({
      themes: [aTheme('T1')],
      requirements: ['', 'Bijlage 10', 'Bijlage 2', ' Bijlage 2 '].map((source, index) =>
        aRequirement(`R${index}`, { source, order: `a${index}` }),
      ),
    });
    const rollups = updateRollups(noRollups, dossier, analyse(dossier)).list;
    expect(rows({}, { grouping: 'source' }, rollups).rows.map(({ key }) => key)).toEqual([
      'source.Bijlage 2',
      'requirement.R2',
      'requirement.R3',
      'source.Bijlage 10',
      'requirement.R1',
      'source.',
      'requirement.R0',
    ]);
  });

  it('none is one list', () => {
    expect(grouped('none')).toEqual(['requirement.R1', 'requirement.R3', 'requirement.R2', 'requirement.R4']);
  });
});

describe('[V10] rows stay the same objects', () => {
  const first = rows();

  it('while none comes, goes or moves', () => {
    const again = updateRollups(noRollups, smallDossier, analyse(smallDossier)).list;
    const options: RowOptions = { filter: all, sort: null, grouping: 'theme', folded: new Set() };
    expect(matrixRows(again, options, first)).toBe(first);
    expect(matrixRows(again, { ...options, folded: new Set(['theme.T2']) }, first)).not.toBe(first);
  });

  it('up to the first that differs', () => {
    const options: RowOptions = { filter: all, sort: null, grouping: 'theme', folded: new Set(['theme.T2']) };
    const folded = matrixRows(list, options, first);
    expect(folded.rows.slice(0, 3)).toEqual(first.rows.slice(0, 3));
    expect(folded.rows[1]).toBe(first.rows[1]);
  });
});

it('[V12] knows every requirement that is shown, folded or not', () => {
  const folded = new Set(['theme.T1', 'status.unique']);
  expect(shownIds(list, rows({}, { folded }))).toEqual(['R1', 'R3', 'R2', 'R4']);
  expect(shownIds(list, rows({ text: 'klantbeeld' }, { folded }))).toEqual(['R3']);
  expect(shownIds(list, rows({}, { grouping: 'status', folded }))).toHaveLength(4);
  expect(shownIds(list, rows({}, { grouping: 'none' }))).toHaveLength(4);
});
