import { describe, expect, it } from 'vitest';
import { aCase, aDecision, anOption, aStake, aStance } from '#test/builders/case-records.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { firstMatter } from '#src/analysis/week/first-matter.ts';
import { goodNews } from '#src/analysis/week/good-news.ts';
import { spans } from '#src/analysis/week/matter.ts';
import { weekOf, weekReader } from '#src/analysis/week/week.ts';
import { cellKey, whereItSits } from '#src/analysis/week/where-it-sits.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

const today = '2027-12-09';

function week(tables: Partial<Dossier>, on = today) {
  return weekOf({ ...smallDossier, ...tables }, on);
}
function said(tables: Partial<Dossier>, on = today) {
  return week(tables, on).map(({ kind, on: day, days }) => [kind, day, days]);
}

const relation = aRecord('relations', 'REL', { client: 'MER', supplier: 'ALF', rhythmDays: 14 });

describe('what ends', () => {
  it('[WK1] agreements, actions and conditions over their date are late by days, and what ends within a week stands ahead', () => {
    expect(
      said({
        agreements: [aRecord('agreements', 'A', { title: 'Exitplan', dueOn: '2027-11-26' })],
        actions: [
          aRecord('actions', 'B', { title: 'Bel', dueOn: '2027-12-16' }),
          aRecord('actions', 'C', { title: 'Later', dueOn: '2027-12-17' }),
          aRecord('actions', 'D', { title: 'Gedaan', dueOn: '2027-12-01', doneOn: '2027-12-08' }),
        ],
        conditions: [aRecord('conditions', 'E', { title: 'Kader', phase: 'strategy', dueOn: '2027-12-02' })],
      }),
    ).toEqual([
      ['overdue', '2027-11-26', -13],
      ['overdue', '2027-12-02', -7],
      ['soon', '2027-12-16', 7],
    ]);
  });

  it('[WK1] what was done after the day that is looked at was still open on it', () => {
    const actions = [aRecord('actions', 'D', { title: 'Gedaan', dueOn: '2027-12-01', doneOn: '2027-12-08' })];
    expect(said({ actions }, '2027-12-06')).toEqual([['overdue', '2027-12-01', -5]]);
  });

  it('[WK1] an agreement nobody looked at asks for that, unless it is late itself', () => {
    const agreement = aRecord('agreements', 'A', { title: 'SLA', monitorEveryDays: 30, lastCheckedOn: '2027-11-01' });
    expect(week({ agreements: [agreement] }).map(({ fact, days }) => [fact.kind, days])).toEqual([['check', -8]]);
    const late = { ...agreement, dueOn: '2027-12-01' };
    expect(week({ agreements: [late] }).map(({ fact }) => fact.kind)).toEqual(['agreement']);
  });

  it('[WK6] a gate that is closed is one matter, held against the last day of what it misses', () => {
    const gate = { phase: 'strategy', isGate: true } as const;
    const conditions = [
      aRecord('conditions', 'E', { title: 'Kader', ...gate, dueOn: '2027-12-20', client: 'MER' }),
      aRecord('conditions', 'F', { title: 'Mensen', ...gate, dueOn: '2027-12-18' }),
      aRecord('conditions', 'G', { title: 'Regie', ...gate, metOn: '2027-12-01' }),
    ];
    const [first] = week({ conditions });
    expect(first).toMatchObject({ kind: 'gate', on: '2027-12-20', days: 11, fact: { met: 1, total: 3 } });
  });
});

describe('between parties', () => {
  it('[WK2] silence is held against the day on which they should have met', () => {
    const moments = [aRecord('moments', 'M', { relation: 'REL', on: '2027-10-29', kind: 'meeting', title: 'Overleg' })];
    expect(said({ relations: [relation], moments })).toEqual([['silence', '2027-11-12', -27]]);
    expect(said({ relations: [relation] })).toEqual([['silence', null, null]]);
  });

  it('[WK3] a right that lapses is said from sixty days ahead until two weeks after, once where notice and option are one day', () => {
    const freedom = (noticeBy: string, decideBy: string) => [
      aRecord('freedoms', 'F', {
        client: 'MER',
        supplier: 'ALF',
        until: '2028-12-31',
        noticeBy,
        options: [{ until: '2030-01-01', decideBy }],
      }),
    ];
    expect(said({ freedoms: freedom('2028-02-07', '2028-02-07') })).toEqual([['lastDate', '2028-02-07', 60]]);
    expect(said({ freedoms: freedom('2028-02-08', '2027-11-24') })).toEqual([]);
    expect(said({ freedoms: freedom('2027-11-25', '2027-12-15') })).toEqual([
      ['lastDate', '2027-11-25', -14],
      ['lastDate', '2027-12-15', 6],
    ]);
  });

  it('[WK7] a friction asks after thirty days, and a red line never does', () => {
    const friction = (id: string, on: string, fields = {}) =>
      aRecord('frictions', id, { relation: 'REL', on, text: 'meerwerk', ...fields });
    const relations = [{ ...relation, rhythmDays: null }];
    const frictions = [
      friction('A', '2027-11-09'),
      friction('B', '2027-11-08'),
      friction('C', '2027-10-01', { kind: 'redLine' }),
      friction('D', '2027-10-01', { solvedOn: '2027-11-01' }),
    ];
    const found = week({ relations, frictions });
    expect(found.map(({ id, isPrivate }) => [id, isPrivate])).toEqual([['friction friction B', true]]);
    expect(spans.friction).toBe(30);
  });

  it('[WK8] a meeting is said within a week, and when its day went by without a new one', () => {
    const rhythm = (id: string, nextOn: string) =>
      aRecord('rhythms', id, { title: 'Overleg', clients: ['MER'], nextOn });
    const rhythms = [rhythm('A', '2027-12-16'), rhythm('B', '2027-12-17'), rhythm('C', '2027-12-08')];
    expect(said({ rhythms })).toEqual([
      ['meeting', '2027-12-08', -1],
      ['meeting', '2027-12-16', 7],
    ]);
  });
});

describe('what is measured and said', () => {
  const kpi = aRecord('kpis', 'K', { title: 'Op tijd', target: 95, owner: 'MER', supplier: 'ALF' });
  const measure = (on: string, value: number) => aRecord('measures', on, { kpi: 'K', on, value });

  it('[WK4] a KPI outside its band is held against the first meeting at which it can be talked about', () => {
    const rhythms = [
      aRecord('rhythms', 'A', { title: 'Dagstart', suppliers: ['ALF'], nextOn: '2027-12-20', level: 'operational' }),
      aRecord('rhythms', 'B', { title: 'Maandoverleg', suppliers: ['ALF'], nextOn: '2027-12-22', level: 'tactical' }),
    ];
    const measures = [measure('2027-11-30', 91)];
    expect(said({ kpis: [kpi], measures, rhythms })).toEqual([['kpi', '2027-12-22', 13]]);
    expect(said({ kpis: [kpi], measures: [measure('2027-11-30', 95)], rhythms })).toEqual([]);
  });

  it('[WK5] clients that said of no option how they stand are missing, until there is a decision', () => {
    const cases = [aCase('K1')];
    const options = [anOption('K1a', 'K1')];
    const stakes = [{ row: 'K1', cells: [aStake('K1', 'DIJ'), aStake('K1', 'MER')] }];
    const stances = [{ row: 'K1a', cells: [aStance('K1a', 'DIJ', 4)] }];
    const [matter] = week({ cases, options, stakes, stances });
    expect(matter).toMatchObject({
      kind: 'standpoint',
      parties: { clients: ['MER'] },
      fact: { missing: ['MER'], of: 2 },
    });
    expect(week({ cases, options: [], stakes, stances })).toEqual([]);
    expect(week({ cases, options, stakes, stances, decisions: [aDecision('B1', 'K1')] })).toEqual([]);
  });

  it('[WK11] a figure that is the best so far, a friction that is solved and what a side called good are worth saying', () => {
    const measures = [96, 97, 96, 98].map((value, at) => measure(`2027-${String(at + 8).padStart(2, '0')}-28`, value));
    const frictions = [
      aRecord('frictions', 'F', { relation: 'REL', on: '2027-06-01', text: 'meerwerk', solvedOn: '2027-12-01' }),
    ];
    const retrospectives = [
      aRecord('retrospectives', 'R', { relation: 'REL', on: '2027-12-02', side: 'client', good: 'Ze bellen terug' }),
    ];
    const tables = { ...smallDossier, relations: [relation], kpis: [kpi], measures, frictions, retrospectives };
    expect(goodNews(tables, today).map((each) => each.kind)).toEqual(['best', 'solved', 'said']);
    expect(goodNews({ ...smallDossier, kpis: [kpi], measures: measures.slice(0, 3) }, today)).toEqual([]);
  });
});

describe('together', () => {
  const freedoms = [
    aRecord('freedoms', 'F', { client: 'DIJ', supplier: 'ALF', until: '2028-12-31', noticeBy: '2027-12-15' }),
  ];
  const agreement = { clients: ['MER'], suppliers: ['ALF'] };
  const agreements = [
    aRecord('agreements', 'A', { title: 'Exitplan', dueOn: '2027-11-26', ...agreement }),
    aRecord('agreements', 'B', { title: 'Tekenen', dueOn: '2027-12-02', ...agreement }),
  ];

  it('[WK10] one begins with a right that is about to lapse, else with what is late longest', () => {
    expect(firstMatter(week({ freedoms, agreements }))).toMatchObject({ kind: 'lastDate', days: 6 });
    expect(firstMatter(week({ freedoms, agreements }, '2027-11-30'))).toMatchObject({ kind: 'overdue', days: -4 });
    expect(firstMatter([])).toBeNull();
  });

  it('[WK12] every matter stands in the cell of its client and supplier, late apart from on time', () => {
    const { cells } = whereItSits(week({ freedoms, agreements }));
    expect(cells.get(cellKey('MER', 'ALF'))).toEqual({ late: 2, onTime: 0 });
    expect(cells.get(cellKey('DIJ', 'ALF'))).toEqual({ late: 0, onTime: 1 });
  });

  it('[WK9] what is under way stands with what it is about', () => {
    const about = { kind: 'agreement', id: 'A' } as const;
    const actions = [aRecord('actions', 'X', { title: 'Bel', about, dueOn: '2028-01-31' })];
    expect(week({ agreements, actions }).map(({ action }) => action?.id ?? null)).toEqual(['X', null]);
  });

  it('[WK9] an edit of a position is answered with the same list, and one of a KPI leaves the other kinds as they are', () => {
    const read = weekReader();
    const dossier: Dossier = { ...smallDossier, agreements, freedoms };
    const withoutPositions: Dossier = { ...dossier, positions: [] };
    const before = read(dossier, today);
    expect(read(withoutPositions, today)).toBe(before);
    const measures = [aRecord('measures', 'M', { kpi: 'K', on: today, value: 1 })];
    const after = read({ ...dossier, measures }, today);
    expect(after.every((matter) => before.includes(matter))).toBe(true);
  });
});
