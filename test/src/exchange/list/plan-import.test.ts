import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { checked } from '#src/changes/check.ts';
import { reverse } from '#src/changes/reverse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { imported, listOf, problemsOf, type Written } from '#test/builders/lists.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf } from '#test/builders/records.ts';

const HEAD = ['Nr', 'Eis', 'Gem.', 'MSCW', 'Norm', 'Opm.'];
const parameter = { kind: 'number', name: 'hersteltijd', unit: 'uur', direction: 'lower', lawful: null } as const;
const ow = aClient('c1', { name: 'Oosterwaard', badge: 'OW', order: 'a1' });
const zu = aClient('c2', { name: 'Zuiderhaar', badge: 'ZU', hue: 2, order: 'a2' });
const centre = aClient('c3', { name: 'SSC Stromen', badge: 'SS', kind: 'ssc', order: 'a3' });

const before: Dossier = dossierOf({
  clients: [ow, zu, centre],
  themes: [aTheme('T1')],
  requirements: [
    aRequirement('r1', { code: '1', title: 'Hersteltijd', why: 'Loketten mogen niet stil', order: 'a1', parameter }),
    aRequirement('r2', { code: '2', title: 'Uitwijk', order: 'a2' }),
    aRequirement('r3', { code: '3', title: 'Chat', order: 'a3' }),
  ],
  positions: [
    aPosition('r1', 'c1', { priority: 'S', wish: 8, limits: { kind: 'range', min: 2, max: 8 }, reason: 'interview' }),
    aPosition('r2', 'c2', { priority: 'M' }),
  ],
});

const into = (...rows: readonly (readonly Written[])[]) => imported(listOf(HEAD, ...rows), before);

const position = (dossier: Dossier, row: string, column: string) =>
  dossier.positions.find((one) => one.row === row)?.cells.find((cell) => cell.client === column);

describe('what an import does', () => {
  it('[I1] [I2] adds and updates, and leaves what the list does not say', () => {
    const { plan, after } = into(['1', 'Hersteltijd', 'OW', 'M', '', ''], ['9', 'Rapportage', 'ZU', 'C', '', '']);
    expect(plan.requirements.missing).toEqual(['r2', 'r3']);
    expect(after.requirements.map(({ title }) => title)).toEqual(['Rapportage', 'Hersteltijd', 'Uitwijk', 'Chat']);
    expect(position(after, 'r1', 'c1')).toMatchObject({
      priority: 'M',
      wish: 8,
      reason: 'interview',
      limits: { max: 8 },
    });
    expect(after.requirements.find(({ id }) => id === 'r1')?.why).toBe('Loketten mogen niet stil');
  });

  it('[I4] changes nothing the second time', () => {
    const list = listOf(
      HEAD,
      ['1', 'Hersteltijd', 'OW, ZU', 'M', 'max 4u', 'x'],
      ['9', 'Nieuw', 'allen', 'Eis', '24 mnd', ''],
    );
    const first = imported(list, before);
    const second = imported(list, first.after);
    expect(second.change).toEqual({});
    expect(second.plan.requirements.same).toHaveLength(2);
  });

  it('[I5] is one change that fits the rules and can be taken back', () => {
    const { change, after } = into(
      ['9', 'Nieuw', 'Hoogveen', 'M', '4 uur', 'x'],
      ['1', 'Hersteltijd', 'OW', 'M', '2 uur', ''],
    );
    expect(checked(before, change).ok).toBe(true);
    expect(applyChange(after, reverse(change))).toEqual(before);
  });

  it('says what stood there and what comes in its place', () => {
    const { plan } = into(['1', 'Hersteltijd kritiek', 'OW', 'M', '4 uur', '']);
    expect(plan.edits).toMatchObject([
      {
        kind: 'requirement',
        field: 'title',
        before: { title: 'Hersteltijd' },
        after: { title: 'Hersteltijd kritiek' },
      },
      { kind: 'position', row: 1, before: { priority: 'S', wish: 8 }, after: { priority: 'M', wish: 4 } },
    ]);
    expect(plan.rows).toEqual([{ row: 1, status: 'update', requirement: 'r1' }]);
  });
});

describe('finding the requirement', () => {
  it('[I3] goes by code, and by exact title where no code is known', () => {
    const { plan } = into(['2', 'Uitwijk', '', '', '', ''], ['77', 'Chat', '', '', '', '']);
    expect(plan.requirements.same).toEqual(['r2', 'r3']);
    expect(problemsOf(plan)).toEqual([[2, 'codeDiffers']]);
  });

  it('[I3] goes by Regie’s own id before all, and takes the list’s new code then', () => {
    const list = listOf(['Regie-id', 'Code', 'Thema', 'Eis'], ['r3', '3b', 'Thema T1', 'Chat en bot']);
    const { plan, after } = imported(list, before);
    expect(plan.requirements.updated).toHaveLength(1);
    expect(after.requirements.find(({ id }) => id === 'r3')).toMatchObject({ code: '3b', title: 'Chat en bot' });
  });

  it('[I15] gives a code that occurs twice a number of its own', () => {
    const { plan, after } = into(['7', 'Bewaartermijn', 'OW', 'M', '', ''], ['7', 'Logging', 'ZU', 'M', '', '']);
    expect(after.requirements.map(({ code }) => code).toSorted()).toEqual(['1', '2', '3', '4', '7']);
    expect(plan.problems).toMatchObject([
      { row: 2, column: 0, code: 'duplicateCode', params: { code: '7', given: '4' } },
    ]);
  });

  it('[I15] treats a copied row with the same id as a new requirement', () => {
    const list = listOf(['Regie-id', 'Code', 'Thema', 'Eis'], ['r3', '3', '', 'Chat'], ['r3', '3', '', 'Beeldbellen']);
    const { plan, after } = imported(list, before);
    expect(after.requirements).toHaveLength(4);
    expect(problemsOf(plan)).toEqual([[2, 'duplicateCode']]);
  });

  it('[I24] brings the rows of one requirement together', () => {
    const { after } = into(
      ['9', 'Rapportage', 'OW', 'M', '', ''],
      ['9', 'Rapportage', 'ZU', 'S', '', ''],
      ['10', 'Helpdesk', 'OW', 'M', '', ''],
      ['', '', 'ZU', 'C', '', ''],
    );
    expect(after.requirements).toHaveLength(5);
    const [report, desk] = after.requirements.filter(({ id }) => id.startsWith('n'));
    expect(position(after, report?.id ?? '', 'c2')?.priority).toBe('S');
    expect(position(after, desk?.id ?? '', 'c2')?.priority).toBe('C');
  });

  it('[I24] reports two rows that say different things for one party', () => {
    const { plan, after } = into(['3', 'Chat', 'OW', 'M', '', ''], ['3', 'Chat', 'OW', 'C', '', '']);
    expect(problemsOf(plan)).toEqual([[2, 'positionTwice']]);
    expect(position(after, 'r3', 'c1')?.priority).toBe('M');
  });

  it('numbers requirements without a code on from the last one', () => {
    const { after } = imported(listOf(['Eis', 'Gem.'], ['Rapportage', 'OW']), before);
    expect(after.requirements.map(({ code }) => code)).toContain('4');
  });

  it('numbers a list without codes from E-01 in an empty dossier', () => {
    const { after } = imported(listOf(['Eis', 'Toelichting'], ['Rapportage', 'x'], ['Chat', 'y']));
    expect(after.requirements.map(({ code }) => code)).toEqual(['E-01', 'E-02']);
  });
});

describe('who wants it', () => {
  it('[I9] gives every party of a cell its position', () => {
    const { after } = into(
      ['3', 'Chat', 'Oosterwaard, Zuiderh.', 'M', '', ''],
      ['2', 'Uitwijk', 'allen behalve ZU', 'C', '', ''],
    );
    expect(position(after, 'r3', 'c1')?.priority).toBe('M');
    expect(position(after, 'r3', 'c2')?.priority).toBe('M');
    expect(position(after, 'r2', 'c1')?.priority).toBe('C');
    expect(position(after, 'r2', 'c2')?.priority).toBe('M');
  });

  it('[I9] reports an "alle 4" where there are two', () => {
    expect(problemsOf(into(['3', 'Chat', 'alle 4', 'M', '', '']).plan)).toEqual([[1, 'partyCount']]);
  });

  it('[I10] leaves a doubtful party out until the person chose', () => {
    const row = ['3', 'Chat', 'gem. Zuid', 'M', '', ''];
    const { plan, change } = into(row);
    expect(change).toEqual({});
    expect(problemsOf(plan)).toEqual([[1, 'partyOpen']]);
    const chosen = imported(listOf(HEAD, row), before, { parties: { 'gem. Zuid': 'Zuiderhaar' } });
    expect(position(chosen.after, 'r3', 'c2')?.priority).toBe('M');
  });

  it('[I25] gives the shared service centre no position, nor counts it as one of all', () => {
    const { plan, after } = into(['3', 'Chat', 'SSC Stromen, OW', 'M', '', ''], ['2', 'Uitwijk', 'allen', 'S', '', '']);
    expect(problemsOf(plan)).toEqual([[1, 'partySsc']]);
    expect(after.positions.flatMap(({ cells }) => cells).some(({ client }) => client === 'c3')).toBe(false);
  });

  it('[I25] makes clients of a list’s parties, in its order and with its own letters', () => {
    const list = listOf(
      HEAD,
      ['1', 'Chat', 'Zuiderhaar, OW', 'M', '', ''],
      ['2', 'Bot', 'Oosterwaard/ZU', 'M', '', ''],
    );
    expect(imported(list).after.clients).toMatchObject([
      { name: 'Zuiderhaar', badge: 'ZU', hue: 1 },
      { name: 'Oosterwaard', badge: 'OW', hue: 2 },
    ]);
  });

  it('[I16] brings requirements only when nobody is named', () => {
    const { plan, after } = imported(listOf(['Nr', 'Eis', 'Bron'], ['9', 'Rapportage', 'PvE']), before);
    expect(plan.positions).toEqual({ added: [], updated: [] });
    expect(after.requirements.find(({ code }) => code === '9')?.source).toBe('PvE');
  });

  it('says so when priorities are nobody’s, and gives them to whom the person names', () => {
    const list = listOf(['Nr', 'Eis', 'Prio'], ['3', 'Chat', 'M']);
    expect(imported(list, before).plan.notices).toEqual([{ code: 'priorityForNobody' }]);
    const named = imported(list, before, { priorityFor: 'Zuiderhaar' });
    expect(named.plan.positions.added).toMatchObject([{ client: 'c2', priority: 'M' }]);
    expect(imported(list, before, { priorityFor: '*' }).plan.positions.added).toHaveLength(2);
  });

  it('keeps who asks for it where a list says no more than that', () => {
    const { plan, after } = imported(listOf(['Nr', 'Eis', 'Gemeente'], ['9', 'Rapportage', 'OW, ZU']), before);
    expect(plan.notices).toContainEqual({ code: 'partiesWithoutPriority' });
    expect(after.requirements.find(({ code }) => code === '9')?.source).toBe('Oosterwaard, Zuiderhaar');
  });
});

describe('what they want', () => {
  it('[I12] makes Must of Eis and what the person set of Wens, and says so', () => {
    const list = listOf(['Nr', 'Eis', 'Gem.', 'Eis/Wens'], ['2', 'Uitwijk', 'OW', 'Eis'], ['3', 'Chat', 'OW', 'Wens']);
    const { plan, after } = imported(list, before);
    expect(position(after, 'r2', 'c1')?.priority).toBe('M');
    expect(position(after, 'r3', 'c1')?.priority).toBe('S');
    expect(plan.notices).toEqual([{ code: 'demandAsMust' }, { code: 'wishAsS' }]);
    expect(position(imported(list, before, { wishAs: 'C' }).after, 'r3', 'c1')?.priority).toBe('C');
  });

  it('[I13] reads values in the unit of the requirement', () => {
    const { after } = into(
      ['1', 'Hersteltijd', 'OW', 'M', 'max 90 min', ''],
      ['1', 'Hersteltijd', 'ZU', 'M', '2 u', ''],
    );
    expect(position(after, 'r1', 'c1')?.wish).toBe(1.5);
    expect(position(after, 'r1', 'c2')?.wish).toBe(2);
  });

  it('[I13] keeps what it can’t read as the reason', () => {
    const { plan, after } = into(
      ['1', 'Hersteltijd', 'ZU', 'M', 'zsm', ''],
      ['1', 'Hersteltijd', 'OW', 'M', '3 %', ''],
    );
    expect(problemsOf(plan)).toEqual([
      [1, 'valueUnread'],
      [2, 'unitDiffers'],
    ]);
    expect(position(after, 'r1', 'c2')).toMatchObject({ wish: null, reason: 'zsm' });
    expect(position(after, 'r1', 'c1')).toMatchObject({ wish: 8, reason: '3 %' });
  });

  it('[I13] makes a parameter for a new requirement that is asked in figures', () => {
    const { after } = into(
      ['9', 'Reactietijd', 'OW', 'M', '≤ 4 uur', ''],
      ['9', 'Reactietijd', 'ZU', 'S', '1 dag', ''],
    );
    const made = after.requirements.find(({ code }) => code === '9');
    expect(made?.parameter).toEqual({
      kind: 'number',
      name: 'Reactietijd',
      unit: 'uur',
      direction: 'lower',
      lawful: null,
    });
    expect(position(after, made?.id ?? '', 'c2')?.wish).toBe(24);
  });

  it('[I13] makes categories of different short answers', () => {
    const list = listOf(['Nr', 'Eis', 'OW', 'ZU'], ['9', 'Opslag', 'M · NL', 'S · EER'], ['10', 'Beheer', 'M', 'M']);
    const { after } = imported(list, before);
    const made = after.requirements.find(({ code }) => code === '9');
    expect(made?.parameter).toMatchObject({ kind: 'category', categories: ['NL', 'EER'] });
    expect(position(after, made?.id ?? '', 'c2')).toMatchObject({ priority: 'S', wish: 'EER' });
  });

  it('[I14] takes a range for limits, private until released', () => {
    const { after } = into(['1', 'Hersteltijd', 'ZU', 'M', '8-24 uur', '']);
    expect(position(after, 'r1', 'c2')).toMatchObject({
      wish: null,
      limits: { kind: 'range', min: 8, max: 24 },
      isReleased: false,
    });
  });

  it('keeps a norm nobody is named for in the acceptance criterion', () => {
    const { after } = imported(listOf(['Nr', 'Eis', 'Norm'], ['2', 'Uitwijk', '4 uur']), before);
    expect(after.requirements.find(({ id }) => id === 'r2')).toMatchObject({
      acceptance: 'Norm: 4 uur',
      parameter: { kind: 'number', unit: 'uur' },
    });
  });

  it('proposes the letter of a doubtful priority and follows another choice', () => {
    const { plan, after } = into(['3', 'Chat', 'OW', 'S?', '', 'nog toetsen']);
    expect(plan.problems).toMatchObject([{ row: 1, column: 3, code: 'priorityDoubt', params: { priority: 'S' } }]);
    expect(position(after, 'r3', 'c1')).toMatchObject({ priority: 'S', reason: 'nog toetsen' });
  });
});

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
