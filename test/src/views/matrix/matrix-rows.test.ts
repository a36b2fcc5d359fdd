import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import { type MatrixRows, matrixRows, type RowFilter, type RowOptions } from '#src/views/matrix/matrix-rows.ts';
import { noRollups, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { aRequirement, aTheme, client, dossierOf, theme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const all: RowFilter = { text: '', themes: [], clients: [], priorities: [], sharing: [] };
const { list } = updateRollups(noRollups, smallDossier, analyse(smallDossier));

function rows(filter: Partial<RowFilter> = {}, options: Partial<RowOptions> = {}, rollups = list): MatrixRows {
  return matrixRows(rollups, { filter: { ...all, ...filter }, sort: null, folded: new Set<ThemeId>(), ...options });
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
  const sorted = (by: 'code' | 'costOnce', isDescending: boolean) =>
    keys(rows({}, { sort: { by, isDescending } }, rollups));
  expect(sorted('code', false)).toEqual(['T1', 'R1a', 'R2', 'R10']);
  expect(sorted('costOnce', true)).toEqual(['T1', 'R1a', 'R2', 'R10']);
  expect(sorted('costOnce', false)).toEqual(['T1', 'R10', 'R2', 'R1a']);
});

it('[V5] a folded theme shows its heading, and its requirements count', () => {
  const result = rows({}, { folded: new Set([theme('T1')]) });
  expect(keys(result)).toEqual(['T1', 'T2', 'R2', 'R4']);
  expect(result.shown).toBe(4);
});
