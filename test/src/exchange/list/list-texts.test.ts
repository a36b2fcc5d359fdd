import { describe, expect, it } from 'vitest';
import { imported, listOf, problemsOf } from '#test/builders/lists.ts';
import { before, HEAD, into } from './list-case.ts';

describe('texts and themes', () => {
  it('[I17] takes themes from a column and finds the dossier’s own', () => {
    const list = listOf(['Nr', 'Eis', 'Thema'], ['8', 'Rapportage', 'thema t1'], ['9', 'Exit', 'Einde']);
    const { plan, after } = imported(list, before);
    expect(plan.themes.map(({ title }) => title)).toEqual(['Einde']);
    expect(after.requirements.find(({ code }) => code === '8')?.theme).toBe('T1');
  });

  it('[I17] takes heading rows inside the list for themes', () => {
    const list = listOf(
      ['Nr', 'Eis', 'Gem.', 'MSCW'],
      ['Hoofdstuk 1 Beschikbaarheid'],
      ['1.1', 'Hersteltijd', 'OW', 'M'],
      ['1.2', 'Uitwijk', 'OW', 'M'],
      ['Hoofdstuk 2 Exit'],
      ['2.1', 'Teruggave', 'OW', 'M'],
    );
    const { plan, after } = imported(list);
    expect(plan.themes.map(({ title }) => title)).toEqual(['Hoofdstuk 1 Beschikbaarheid', 'Hoofdstuk 2 Exit']);
    expect(after.requirements).toHaveLength(3);
    expect(plan.rows.filter(({ status }) => status === 'skipped').map(({ row }) => row)).toEqual([1, 4]);
  });

  it('[I17] names one theme after the sheet, or after the file where the sheet has no name of its own', () => {
    const list = listOf(['Nr', 'Eis'], ['9', 'Rapportage']);
    expect(imported(list, before).plan.themes.map(({ title }) => title)).toEqual(['eisen']);
  });

  it('[I17] leaves a requirement under its theme where the list names none', () => {
    expect(imported(listOf(['Nr', 'Eis'], ['2', 'Uitwijk']), before).change).toEqual({});
  });

  it('[I26] cuts what is too long, and keeps the whole title in the description', () => {
    const long = 'Een heel lange eis. '.repeat(40).trim();
    const { plan, after } = imported(listOf(['Nr', 'Eis'], ['9', long], ['10', 'Eerste regel\ntweede regel']), before);
    expect(problemsOf(plan)).toEqual([[1, 'textCut']]);
    const [first, second] = after.requirements.filter(({ id }) => id.startsWith('n'));
    expect(first?.title.length).toBeLessThanOrEqual(500);
    expect(first?.description).toBe(long);
    expect(second).toMatchObject({ title: 'Eerste regel', description: 'Eerste regel\ntweede regel' });
  });

  it('[I6] keeps codes as text', () => {
    const list = listOf(
      ['Nr', 'Eis'],
      ['1.05', 'a'],
      [{ kind: 'number', value: 2.1, text: '2.10' }, 'b'],
      ['12a', 'c'],
      ['012', 'd'],
      [{ kind: 'date', iso: '2026-10-02' }, 'e'],
    );
    const { plan, after } = imported(list);
    expect(after.requirements.map(({ code }) => code)).toEqual(['1.05', '2.10', '12a', '012', '2-10']);
    expect(problemsOf(plan)).toEqual([[5, 'codeFromDate']]);
  });

  it('reports rows it can make nothing of', () => {
    const remark = ['', '', '', '', '', 'los'];
    expect(problemsOf(into(remark, ['3', 'Chat', 'OW', 'M', '', '']).plan)).toEqual([[1, 'noTitle']]);
    const footer = imported(listOf(HEAD, ['3', 'Chat', 'OW', 'M', '', ''], ['TOTAAL']), before);
    expect(problemsOf(footer.plan)).toEqual([[2, 'looseRow']]);
  });

  it('reports cells with an error', () => {
    const { plan } = into([{ kind: 'error', text: '#N/A' }, 'Chat', 'OW', 'M', '', '']);
    expect(plan.problems).toMatchObject([{ row: 1, column: 0, code: 'errorCell', params: { text: '#N/A' } }]);
  });
});

it('[I23] reads hidden rows and says how many', () => {
  const book = listOf(HEAD, ['8', 'Rapportage', 'OW', 'M', '', ''], ['9', 'Exit', 'OW', 'M', '', '']);
  const [sheet] = book.sheets;
  const hidden = { ...book, sheets: sheet ? [{ ...sheet, hiddenRows: [2] }] : [] };
  expect(imported(hidden, before).plan.notices).toContainEqual({ code: 'hiddenRowsRead', params: { count: 1 } });
});
