import { describe, expect, it } from 'vitest';
import { aRecord } from '#test/builders/register-records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { weekOf } from '#src/analysis/week/week.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { distanceText, shortDay, weekRange } from '#src/views/week/day-words.ts';
import { weekHeadline } from '#src/views/week/headline.ts';
import { placeOnAxis, timeMark } from '#src/views/week/time-mark.ts';
import { weekRow } from '#src/views/week/week-row.ts';
import { weekGroups } from '#src/views/week/week-groups.ts';

const today = '2027-12-09';
const text = createText('nl');

function groups(tables: Partial<Dossier>, view: 'kind' | 'client' | 'relation' = 'kind') {
  const dossier = { ...smallDossier, ...tables };
  const saying = { text, tables: dossier, today };
  return weekGroups(saying, weekOf(dossier, today), view).map(({ label, matters }) => ({
    label,
    rows: matters.map((matter) => weekRow(saying, matter)),
  }));
}
function headline(tables: Partial<Dossier>) {
  const dossier = { ...smallDossier, ...tables };
  return weekHeadline({ text, tables: dossier, today }, weekOf(dossier, today));
}

const freedom = aRecord('freedoms', 'F', {
  client: 'MER',
  supplier: 'ALF',
  until: '2027-12-31',
  noticeBy: '2027-12-15',
  options: [{ until: '2029-12-31', decideBy: '2027-12-15' }],
});
const late = aRecord('agreements', 'A', {
  title: 'Exitplan',
  owner: 'Duinrand',
  dueOn: '2027-11-26',
  clients: ['MER', 'DIJ'],
  suppliers: ['ALF'],
});

describe('days in words', () => {
  it('says a week, a day and a distance as people do', () => {
    expect(weekRange(text, today)).toBe('week 49, 6 tot en met 12 december 2027');
    expect(weekRange(text, '2027-12-30')).toBe('week 52, 27 december 2027 tot en met 2 januari 2028');
    expect(shortDay(text, '2027-11-26', today)).toBe('26 nov');
    expect([-13, -1, 0, 1, 6].map((days) => distanceText(text, days, false))).toEqual([
      '13 dagen te laat',
      '1 dag te laat',
      'vandaag',
      'over 1 dag',
      'over 6 dagen',
    ]);
    expect(distanceText(text, -2, true)).toBe('2 dagen geleden vervallen');
  });
});

describe('one step each', () => {
  it('[WK13] a right that lapses is asked of who may speak for the client, before the day it lapses', () => {
    const step = groups({ freedoms: [freedom] })[0]?.rows[0]?.step;
    expect(step).toMatchObject({
      kind: 'draft',
      label: 'Vraag besluit',
      draft: { person: 'ilse', dueOn: '2027-12-15', about: { kind: 'freedom', id: 'F' } },
    });
  });

  it('[WK13] what is under way is opened instead of made twice', () => {
    const about = { kind: 'agreement', id: 'A' } as const;
    const actions = [aRecord('actions', 'X', { title: 'Bel Duinrand', owner: 'Rik', about, dueOn: '2028-03-01' })];
    const row = groups({ agreements: [late], actions })[0]?.rows[0];
    expect(row?.step).toMatchObject({ kind: 'go', place: { kind: 'action', id: 'X' } });
    expect(row?.sub).toBe('loopt: Bel Duinrand (Rik), ligt bij Duinrand');
    expect(groups({ agreements: [late] })[0]?.rows[0]?.step).toMatchObject({
      draft: { title: 'Herinner Duinrand aan: Exitplan' },
    });
  });

  it('[WK10] the headline says what to begin with, why, and how much there is', () => {
    expect(headline({ freedoms: [freedom], agreements: [late] })).toMatchObject({
      strong: 'Begin met het contract van Merwenburg bij Alfa Software: die kans vervalt over 6 dagen.',
      more: 'Wat dan vervalt, komt niet terug. 2 zaken vragen u, één is te laat.',
    });
    expect(headline({})).toMatchObject({ strong: 'Deze week vraagt niets u.', first: null });
  });
});

describe('ways to look', () => {
  it('[WK14] what concerns several clients stands with each, in the order of the dossier', () => {
    const tables = { agreements: [late], freedoms: [freedom] };
    expect(groups(tables).map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Over de datum', 1],
      ['Uiterlijke datum', 1],
    ]);
    expect(groups(tables, 'client').map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Merwenburg', 2],
      ['Dijkenrade', 1],
    ]);
    expect(groups(tables, 'relation').map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Merwenburg en Alfa Software', 2],
      ['Dijkenrade en Alfa Software', 1],
    ]);
  });

  it('[WK15] marks differ by form, and one beyond the axis stands at its end', () => {
    expect(timeMark(-13, false)).toMatchObject({ form: 'late', isBeyond: false });
    expect(timeMark(-200, false)).toMatchObject({ form: 'late', at: 0, isBeyond: true });
    expect(timeMark(6, true)).toMatchObject({ form: 'hard' });
    expect(timeMark(6, false)).toMatchObject({ form: 'ahead', at: placeOnAxis(6) });
    expect(timeMark(null, false)).toBeNull();
  });
});
