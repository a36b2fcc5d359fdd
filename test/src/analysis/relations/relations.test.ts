import { describe, expect, it } from 'vitest';
import { erodersOf, involvementOf } from '#src/analysis/relations/eroders.ts';
import { lines, mattersOf, missingSides } from '#src/analysis/relations/matters.ts';
import { relationState, type RelationTables } from '#src/analysis/relations/relation-state.ts';
import { legalSeries, trendOverYear, trustSeries } from '#src/analysis/relations/series.ts';
import { silenceOf } from '#src/analysis/relations/silence.ts';
import { blankFriction, type Friction } from '#src/dossier/friction.ts';
import type { LegalReading } from '#src/dossier/legal-reading.ts';
import { blankMoment, type Moment, type MomentKind } from '#src/dossier/moment.ts';
import { blankPulse, type Pulse, type Side } from '#src/dossier/pulse.ts';
import { blankRelation, type Relation } from '#src/dossier/relation.ts';

const today = '2027-12-03';
const relation = { ...blankRelation, id: 'r', client: 'BE', supplier: 'DR' } as unknown as Relation;

function pulse(side: Side, on: string, trust: number | null, fields: Partial<Pulse> = {}): Pulse {
  return { ...blankPulse, id: `${side} ${on}`, relation: 'r', side, on, trust, ...fields } as unknown as Pulse;
}
function moment(kind: MomentKind, on: string, fields: Partial<Moment> = {}): Moment {
  return { ...blankMoment, id: `${kind} ${on}`, relation: 'r', kind, on, title: kind, ...fields } as unknown as Moment;
}
function friction(on: string, fields: Partial<Friction> = {}): Friction {
  return {
    ...blankFriction,
    id: `f ${on}`,
    relation: 'r',
    on,
    text: 'Factuur niet aangekondigd',
    ...fields,
  } as unknown as Friction;
}
function state(tables: Partial<RelationTables>, of: Partial<Relation> = {}) {
  const own = { pulses: [], legalReadings: [], moments: [], frictions: [], ...tables };
  return relationState({ ...relation, ...of }, own, today);
}
const legal = (on: string, value: number) =>
  ({
    id: on,
    relation: 'r',
    on,
    legal: value,
    detail: null,
    penalties: null,
    escalations: null,
    quotes: null,
  }) as unknown as LegalReading;

describe('over time', () => {
  it('[RL1] a figure that was given directly goes before the answers, and an incomplete measurement is passed over', () => {
    const series = trustSeries(
      [
        pulse('client', '2027-06-01', 44, { answers: [7, 7, 7, 7, 7] }),
        pulse('client', '2027-03-01', null, { answers: [4, 4, 4, 4, 4] }),
        pulse('client', '2027-09-01', null, { answers: [4, null, null, null, null] }),
        pulse('other', '2027-04-01', 66),
      ],
      'client',
    );
    expect(series).toEqual([
      { on: '2027-03-01', value: 50 },
      { on: '2027-06-01', value: 44 },
    ]);
  });

  it('[RL4] a contract that was counted stands beside one that was given', () => {
    const counted = { ...legal('2027-02-01', 0), legal: null, detail: 100, penalties: 4, escalations: 0, quotes: 0 };
    expect(legalSeries([legal('2027-05-01', 68), counted]).map(({ value }) => value)).toEqual([50, 68]);
  });

  it('[RL5] a trend is against a year before the last, else the first within it', () => {
    const at = (on: string, value: number) => ({ on, value });
    expect(trendOverYear([at('2026-01-01', 30), at('2026-11-01', 46), at('2027-11-01', 44)])).toEqual({
      change: -2,
      since: '2026-11-01',
    });
    expect(trendOverYear([at('2027-08-01', 40), at('2027-11-01', 54)])).toEqual({ change: 14, since: '2027-08-01' });
    expect(trendOverYear([at('2027-11-01', 54)])).toBeNull();
  });

  it('[RL6] silence is longer than the rhythm since the last time together, whatever else happened', () => {
    const moments = [moment('visit', '2027-10-23'), moment('invoice', '2027-12-01'), moment('meeting', '2028-01-15')];
    expect(silenceOf(moments, 30, today)).toMatchObject({ days: 41, isSilent: true });
    expect(silenceOf(moments, 60, today).isSilent).toBe(false);
    expect(silenceOf([], 30, today)).toMatchObject({ days: null, isSilent: true });
    expect(silenceOf([], null, today).isSilent).toBe(false);
  });

  it('[RL2] a relation keeps trust, contract, balance, level and gap apart', () => {
    const own = state({
      pulses: [pulse('client', '2027-11-01', 44), pulse('other', '2027-11-01', 66)],
      legalReadings: [legal('2027-11-01', 68)],
    });
    expect(own).toMatchObject({ gap: 22, balance: -24, level: 56, quadrant: 'boarded' });
    expect(state({ legalReadings: [legal('2027-11-01', 68)] })).toMatchObject({
      gap: null,
      balance: null,
      quadrant: null,
    });
  });
});

describe('what asks for attention', () => {
  const apart = {
    pulses: [
      pulse('client', '2027-07-01', 60),
      pulse('other', '2027-07-01', 62),
      pulse('client', '2027-11-01', 44),
      pulse('other', '2027-11-01', 66),
    ],
    legalReadings: [legal('2027-11-01', 68)],
  };

  it('[RL8] comes in a fixed order of kinds', () => {
    const own = state(
      {
        ...apart,
        moments: [moment('changeOfControl', '2027-10-01', { isOpen: true }), moment('visit', '2027-02-01')],
        frictions: [friction('2027-11-27', { acknowledgedByClient: '2027-11-28' })],
      },
      { rhythmDays: 30, trustTarget: 60 },
    );
    expect(mattersOf(own, today).map(({ kind }) => kind)).toEqual([
      'change-of-control',
      'gap',
      'silent',
      'one-sided-friction',
      'falling',
      'leans-on-contract',
      'below-target',
    ]);
    expect(mattersOf(state({}), today).map(({ kind }) => kind)).toEqual(['never-asked', 'never-asked', 'no-legal']);
  });

  it('[RL9] a gap names the burden since which it grew most, and no other event', () => {
    const moments = [moment('incident', '2027-03-01'), moment('penalty', '2027-09-10'), moment('visit', '2027-09-20')];
    const [gap] = mattersOf(state({ ...apart, moments }), today);
    expect(gap).toMatchObject({
      kind: 'gap',
      points: 22,
      lower: 'client',
      since: { moment: { kind: 'penalty' }, points: 20 },
    });
    const [bare] = mattersOf(state({ ...apart, moments: [moment('visit', '2027-09-20')] }), today);
    expect(bare).toMatchObject({ kind: 'gap', since: null });
    expect(lines.gap).toBe(15);
  });

  it('[RL14] a friction is one-sided until both sides own up, and is no matter once it is solved', () => {
    expect(missingSides(friction('2027-11-01', { acknowledgedByOther: '2027-11-02' }))).toEqual(['client']);
    const kinds = (own: Friction) => mattersOf(state({ ...apart, frictions: [own] }), today).map(({ kind }) => kind);
    expect(kinds(friction('2027-11-01', { acknowledgedByOther: '2027-11-02' }))).toContain('one-sided-friction');
    expect(kinds(friction('2027-11-01'))).toContain('open-friction');
    expect(kinds(friction('2027-11-01', { solvedOn: '2027-11-22' }))).not.toContain('open-friction');
    expect(kinds(friction('2027-11-01', { kind: 'redLine' }))).not.toContain('open-friction');
  });
});

it('[RL10] incidents, bills and frictions of a year are counted apart', () => {
  const own = state({
    moments: [
      moment('incident', '2027-05-01'),
      moment('incident', '2026-05-01'),
      moment('penalty', '2027-09-10', { amountK: 18 }),
      moment('invoice', '2027-11-27', { amountK: 4.5 }),
    ],
    frictions: [friction('2027-11-01'), friction('2027-11-02', { kind: 'impression' })],
  });
  expect(erodersOf(own, today)).toEqual({ incidents: 1, bills: 2, billsK: 22.5, frictions: 1 });
});

it('[RL11] what each side put in is counted per side', () => {
  const own = state({
    pulses: [pulse('client', '2027-11-01', 44), pulse('other', '2026-11-01', 66)],
    frictions: [friction('2027-11-01', { acknowledgedByClient: '2027-11-02', acknowledgedByOther: '2027-11-05' })],
  });
  expect(involvementOf(own, [{ side: 'client', on: '2027-10-01' }], today)).toEqual({ client: 3, other: 1 });
});
