import { describe, expect, it } from 'vitest';
import { tableOf } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { createText } from '#src/text/text.ts';
import { allFreeText, calendarOf, firstSupplier } from '#src/views/agreements/calendar.ts';
import { dutyColumns, dutyRows, withRole } from '#src/views/agreements/duty-rows.ts';
import { freeSentences } from '#src/views/agreements/free-text.ts';
import { agreementsHeadline } from '#src/views/agreements/headline.ts';
import { kpiRows } from '#src/views/agreements/kpi-rows.ts';
import { nextMeeting, rhythmRows } from '#src/views/agreements/rhythm-rows.ts';
import { sparkLine } from '#src/views/agreements/spark-line.ts';
import { agreementStep, dutyStep, freedomStep, kpiStep } from '#src/views/agreements/steps.ts';
import { aRecord } from '#test/builders/register-records.ts';

const text = createText('nl');
const today = '2027-12-09';
const names = { OW: 'Oosterwaard', LI: 'Linderveen', BE: 'Berkenrode', ZU: 'Zuiderhaar' };
const clients = tableOf(
  Object.entries(names).map(
    ([id, name], at) =>
      ({ id, name, badge: id, hue: at + 1, kind: 'municipality', order: `a${at}` }) as unknown as Client,
  ),
);
const suppliers = [{ id: 'DR', name: 'Duinrand IT', badge: 'DR', order: 'a0' } as unknown as Supplier];
const bound = (client: string, until: string, fields: object = {}) =>
  aRecord('freedoms', client, { client, supplier: 'DR', until, ...fields });
const freedoms = [
  bound('OW', '2031-01-01', { noticeMonths: 12 }),
  bound('LI', '2030-01-01'),
  bound('BE', '2030-07-01'),
  bound('ZU', '2032-01-01', { options: [{ until: '2034-01-01', decideBy: '2028-01-31' }] }),
];
const source = { freedoms, clients, suppliers };
const nobody = aRecord('duties', 'd1', { title: 'Koppelingen', order: 'a0' });
const kpi = aRecord('kpis', 'k', {
  title: 'Wmo-besluit',
  order: 'a0',
  unit: '%',
  target: 95,
  owner: 'BE',
  rampUpUntil: '2027-08-31',
  definitions: [
    { version: 1, since: null, text: 'per week', reason: '' },
    { version: 2, since: '2027-08-01', text: 'incl. spoed', reason: 'Spoed telt mee' },
  ],
});
const measures = [
  ['2027-06-30', 96],
  ['2027-07-31', 95],
  ['2027-08-31', 94],
  ['2027-09-30', 93],
  ['2027-10-31', 91],
].map(([on, value]) => aRecord('measures', `m ${on}`, { kpi: 'k', on: String(on), value: Number(value) }));

describe('the calendar', () => {
  it('[AG14] runs to the year after the last day, with notice and options on it', () => {
    const { years, bars, three, all } = calendarOf(text, source, 'DR', today);
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([2027, 2035]);
    expect(bars.map(({ client }) => client.id)).toEqual(['OW', 'LI', 'BE', 'ZU']);
    expect(bars[0]?.noticeOn).toBe('2030-01-01');
    expect(bars[3]?.options).toHaveLength(1);
    expect((three ?? 0) < (all ?? 0)).toBe(true);
    expect(calendarOf(text, { ...source, freedoms: [] }, null, today).bars).toEqual([]);
  });

  it('[AG7] [AG8] says who is free when, and what taking the option does', () => {
    const { free } = calendarOf(text, source, 'DR', today);
    expect(allFreeText(text, free, today)).toBe('alle vier vrij, 1 jan 2032');
    expect(freeSentences(text, source, 'DR', today)[0]).toBe(
      'Neemt Zuiderhaar vóór 31 januari 2028 de optie tot 1 januari 2034, dan schuift ‘alle vrij’ van 1 januari 2032 naar 1 januari 2034.',
    );
    expect(firstSupplier(source)).toBe('DR');
  });
});

describe('KPIs', () => {
  it('[AG13] owner, target, figure and trend are said in words', () => {
    const [row] = kpiRows(text, { kpis: [kpi], measures, clients, suppliers }, today);
    expect(row).toMatchObject({ target: '≥ 95%', now: '91%', definition: 'v2', isChanged: true });
    expect(row?.owner?.name).toBe('Berkenrode');
    expect(row?.standing).toBe('buiten de band sinds augustus');
    expect(row?.trend).toBe('van het doel af: −3 procentpunt');
  });

  it('[AG13] the line breaks where the definition changed, and the ramp-up is shaded until its end', () => {
    const spark = sparkLine(kpi, measures, { width: 100, height: 30, months: 12 }, today);
    expect(spark.lines.map(({ isOld }) => isOld)).toEqual([true, false]);
    expect(spark.breaks).toHaveLength(1);
    expect((spark.rampUntil ?? 0) > (spark.breaks[0] ?? 100)).toBe(true);
    const empty = sparkLine(kpi, [], { width: 100, height: 30, months: 12 }, today);
    expect([empty.last, empty.targetY, empty.lines.length]).toEqual([null, null, 0]);
  });
});

describe('who does what', () => {
  it('[AG20] a role takes the place of the one that was there, and none takes it out', () => {
    const party = { kind: 'ssc', id: null } as const;
    const once = withRole([], party, 'R');
    expect(withRole(once, party, 'A')).toEqual([{ party, role: 'A' }]);
    expect(withRole(once, party, null)).toEqual([]);
  });

  it('[AG9] verdicts are said, and suppliers that do nothing are left out where there is little room', () => {
    const own = aRecord('duties', 'd2', {
      title: 'Datalek',
      order: 'a1',
      isPerClient: true,
      roles: [{ party: { kind: 'client', id: 'OW' as never }, role: 'A' }],
    });
    const rows = dutyRows(text, { duties: [nobody, own], clients, suppliers });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['geen A', 'geen A: LI, BE, ZU']);
    const columns = dutyColumns(text, { duties: [nobody], clients, suppliers }, true);
    expect(columns.map(({ key }) => key)).toEqual(['regie', 'ssc', 'client OW', 'client LI', 'client BE', 'client ZU']);
  });
});

describe('the sentence', () => {
  const tables = { agreements: [], duties: [], kpis: [], measures: [], freedoms: [], clients, suppliers };
  const late = aRecord('agreements', 'a', { title: 'Exitplan', order: 'a0', dueOn: '2027-11-26' });

  it('[AG15] tasks come first, then agreements and KPIs, then the mix', () => {
    const said = agreementsHeadline(
      text,
      { ...tables, duties: [nobody], agreements: [late], kpis: [{ ...kpi, kind: 'technical' }], measures },
      today,
    );
    expect(said.strong).toBe('Eén taak heeft niemand die eindverantwoordelijk is.');
    expect(said.more).toBe(
      'Eén van 1 afspraken is te laat en één van 1 KPI’s valt buiten de band. 0 van 1 KPI’s gaan over bedrijfsvoering: minder dan 40%.',
    );
  });

  it('[AG15] a last day within three months is said; without anything the sentence is at ease', () => {
    expect(agreementsHeadline(text, { ...tables, freedoms }, today).strong).toBe(
      'Zuiderhaar kiest uiterlijk 31 januari 2028 over de optie.',
    );
    expect(agreementsHeadline(text, tables, today).more).toBe('Niets vraagt nu om aandacht.');
  });
});

describe('what is done about it', () => {
  it('[AG17] every finding proposes a title, an owner, a day and what it is about', () => {
    const agreement = aRecord('agreements', 'a', { title: 'Exitplan', order: 'a0', owner: 'dhr. Kuiper' });
    const [row] = kpiRows(text, { kpis: [kpi], measures, clients, suppliers }, today);
    const [task] = dutyRows(text, { duties: [nobody], clients, suppliers });
    const freedom = freedoms[3];
    if (row === undefined || task === undefined || freedom === undefined) throw new Error('nothing to do');
    const state = { kind: 'late', daysLate: 13, checkDueOn: null, isCheckDue: false, daysUnchecked: null } as const;
    expect(agreementStep(text, agreement, state, today)).toEqual({
      title: 'Rond af: Exitplan',
      owner: 'dhr. Kuiper',
      dueOn: '2027-12-23',
      about: { kind: 'agreement', id: 'a' },
    });
    expect(kpiStep(text, row, today)).toMatchObject({ owner: 'Berkenrode', about: { kind: 'kpi', id: 'k' } });
    expect(dutyStep(text, task, today)).toMatchObject({ owner: 'Regisseur', about: { kind: 'duty' } });
    // A fortnight before the day on which the option lapses.
    expect(freedomStep(text, source, freedom, today)).toMatchObject({ owner: 'Zuiderhaar', dueOn: '2028-01-17' });
  });
});

describe('meetings', () => {
  it('[AG21] the next one comes first, and a day that went by is said', () => {
    const meeting = (id: string, nextOn: string | null) =>
      aRecord('rhythms', id, { title: id, order: 'a0', nextOn, everyDays: 30, way: 'op locatie' });
    const rhythms = [meeting('none', null), meeting('soon', '2027-12-16'), meeting('past', '2027-11-16')];
    const rows = rhythmRows(text, { rhythms, clients, suppliers }, today);
    expect(rows.map(({ next, isMissed }) => [next, isMissed])).toEqual([
      ['was 16 nov', true],
      ['16 dec', false],
      ['nog niet gepland', false],
    ]);
    expect(rows[0]?.how).toBe('elke maand, op locatie');
    expect(nextMeeting({ everyDays: 30, nextOn: '2027-11-16' }, today)).toBe('2028-01-08');
    expect(nextMeeting({ everyDays: null, nextOn: null }, today)).toBeNull();
  });
});
