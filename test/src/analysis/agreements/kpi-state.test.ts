import { describe, expect, it } from 'vitest';
import { definitionAt, withDefinition } from '#src/analysis/agreements/definitions.ts';
import { kpiMix } from '#src/analysis/agreements/kpi-mix.ts';
import { kpiState } from '#src/analysis/agreements/kpi-state.ts';
import { aRecord } from '#test/builders/register-records.ts';

const today = '2027-12-09';
type Fields = Partial<Parameters<typeof aRecord<'kpis'>>[2]>;

function of(values: Readonly<Record<string, number>>, fields: Fields = {}) {
  const measures = Object.entries(values).map(([on, value]) => aRecord('measures', on, { kpi: 'k', on, value }));
  return kpiState({ measures }, aRecord('kpis', 'k', { title: 'Op tijd', target: 95, ...fields }), today);
}

describe('how a KPI stands', () => {
  it('[AG3] is in the band on its target and on the good side of it', () => {
    expect(of({ '2027-11-30': 95 })).toMatchObject({ now: 95, standing: 'in', isInBand: true });
    expect(of({ '2027-11-30': 94.9 })).toMatchObject({ standing: 'out', isInBand: false });
    expect(of({ '2027-11-30': 96 }, { direction: 'atMost' })).toMatchObject({ standing: 'out' });
    expect(of({ '2027-11-30': 96 }, { target: null })).toMatchObject({ now: 96, standing: 'unknown', isInBand: null });
    expect(of({})).toMatchObject({ now: null, isInBand: null, since: null });
  });

  it('[AG3] tolerates a miss in the ramp-up only, and no further than was agreed', () => {
    const rampUp = { rampUpUntil: '2027-11-30', tolerance: 3 };
    expect(of({ '2027-11-30': 92 }, rampUp)).toMatchObject({ standing: 'tolerated', isInBand: true, isRampUp: false });
    expect(of({ '2027-11-30': 91.9 }, rampUp).standing).toBe('out');
    expect(of({ '2027-12-01': 92 }, rampUp).standing).toBe('out');
    expect(of({ '2027-12-01': 92 }, { ...rampUp, rampUpUntil: '2028-01-01' }).isRampUp).toBe(true);
  });

  it('[AG4] tells since which figure in a row it is out of the band, and leaves figures of later days out', () => {
    const values = { '2027-08-31': 96, '2027-09-30': 94, '2027-10-31': 93, '2027-11-30': 94, '2028-01-31': 99 };
    expect(of(values)).toMatchObject({ now: 94, on: '2027-11-30', since: '2027-09-30' });
  });

  it('[AG4] begins anew where the definition changed', () => {
    const definitions = [
      { version: 1, since: null, text: 'Per balie', reason: '' },
      { version: 2, since: '2027-10-01', text: 'Per wijk', reason: 'Elke wijk telt' },
    ];
    const values = { '2027-08-31': 80, '2027-09-30': 85, '2027-10-31': 90, '2027-11-30': 91 };
    expect(of(values, { definitions })).toMatchObject({ since: '2027-10-31', trend: { kind: 'unknown', figures: 2 } });
  });

  it('[AG5] goes towards its target or away from it, by at least three figures', () => {
    const rising = { '2027-09-30': 90, '2027-10-31': 91, '2027-11-30': 93 };
    expect(of(rising).trend).toEqual({ kind: 'better', change: 3, from: '2027-09-30', figures: 3 });
    expect(of(rising, { direction: 'atMost' }).trend.kind).toBe('worse');
    expect(of({ '2027-09-30': 90, '2027-10-31': 93, '2027-11-30': 91 }).trend.kind).toBe('steady');
  });

  it('[AG10] warns when fewer than four in ten are about the business', () => {
    const kinds = (...of: readonly ('business' | 'technical')[]) => kpiMix(of.map((kind) => ({ kind })));
    expect(kinds('business', 'technical', 'technical')).toMatchObject({ business: 1, technical: 2, isThin: true });
    expect(kinds('business', 'business', 'technical', 'technical', 'technical').isThin).toBe(false);
    expect(kinds().share).toBeNull();
  });
});

describe('definitions', () => {
  const first = { version: 1, since: '2027-01-01', text: 'Per balie', reason: '' };

  it('[AG4] a figure belongs to the definition of its day, an early one to the first', () => {
    const definitions = withDefinition([first], { since: '2027-06-01', text: 'Per wijk', reason: 'Elke wijk telt' });
    expect(definitions.map(({ version }) => version)).toEqual([1, 2]);
    expect(definitionAt({ definitions }, '2027-05-31')?.version).toBe(1);
    expect(definitionAt({ definitions }, '2027-06-01')?.version).toBe(2);
    expect(definitionAt({ definitions }, '2026-06-01')?.version).toBe(1);
    expect(definitionAt({ definitions: [] }, '2026-06-01')).toBeNull();
  });
});
