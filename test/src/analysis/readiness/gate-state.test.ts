import { describe, expect, it } from 'vitest';
import { dossierPhase, gateState, maySay, type Phase } from '#src/analysis/readiness/gate-state.ts';
import type { Condition } from '#src/dossier/condition.ts';
import { type Dossier, emptyDossier } from '#src/dossier/dossier.ts';
import { aRecord } from '#test/builders/register-records.ts';

const today = '2027-12-09';

function condition(id: string, phase: Phase, fields: Partial<Condition> = {}): Condition {
  return aRecord('conditions', id, { phase, title: id, isGate: true, ...fields });
}
const met = { metOn: '2027-11-01' } as const;

function dossierOf(conditions: readonly Condition[], phase: Phase = 'strategy'): Dossier {
  const assignment = emptyDossier.assignment.map((each) => ({ ...each, phase }));
  return { ...emptyDossier, assignment, conditions };
}

describe('the gate of a phase', () => {
  it('[RY3] counts what is met and says what is missing, first what is due first', () => {
    const conditions = [
      condition('open', 'tender', { order: 'a0' }),
      condition('later', 'tender', { dueOn: '2027-12-20', order: 'a1' }),
      condition('late', 'tender', { dueOn: '2027-12-08', order: 'a2' }),
      condition('done', 'tender', { ...met, dueOn: '2027-10-01' }),
      condition('nice', 'tender', { isGate: false }),
      condition('elsewhere', 'strategy'),
    ];
    const { missing, ...rest } = gateState({ conditions }, 'tender', today);
    expect(rest).toEqual({ met: 1, total: 4, late: 1, isOpen: false });
    expect(missing.map(({ id }) => id)).toEqual(['late', 'later', 'open']);
  });

  it('[RY3] is open when all is met, and not while it asks nothing', () => {
    expect(gateState({ conditions: [condition('a', 'strategy', met)] }, 'strategy', today).isOpen).toBe(true);
    expect(gateState({ conditions: [] }, 'strategy', today)).toMatchObject({ met: 0, total: 0, isOpen: false });
  });
});

describe('the phase of a dossier', () => {
  it('[RY4] is the first whose gate is not open', () => {
    expect(dossierPhase(dossierOf([condition('a', 'strategy')]))).toBe('strategy');
    expect(dossierPhase(dossierOf([condition('a', 'strategy', met), condition('b', 'tender')]))).toBe('tender');
    const all = (['strategy', 'tender', 'organisation'] as const).map((phase) => condition(phase, phase, met));
    expect(dossierPhase(dossierOf(all))).toBe('organisation');
  });

  it('[RY4] is the one that was said where that is later, whatever is missing before it', () => {
    expect(dossierPhase(dossierOf([], 'tender'))).toBe('tender');
    expect(dossierPhase(dossierOf([condition('a', 'strategy')], 'organisation'))).toBe('organisation');
  });

  it('[RY4] is not put back behind a gate that is open', () => {
    const dossier = dossierOf([condition('a', 'strategy', met)], 'strategy');
    expect(dossierPhase(dossier)).toBe('tender');
    expect(maySay(dossier, 'strategy')).toBe(false);
    expect(maySay(dossier, 'tender')).toBe(false);
    expect(maySay(dossier, 'organisation')).toBe(true);
    expect(maySay(dossierOf([condition('a', 'strategy')], 'tender'), 'strategy')).toBe(true);
  });
});
