import { describe, expect, it } from 'vitest';
import { caseStateOf } from '#src/analysis/cases/case-state.ts';
import { settledConflicts } from '#src/analysis/cases/settled-conflicts.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';
import { aCase, aDecision, anOption, aRatification, aStake, aStance } from '#test/builders/case-records.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf } from '#test/builders/records.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

const base = {
  clients: [aClient('A'), aClient('B')],
  themes: [aTheme('T1')],
  requirements: [aRequirement('R1'), aRequirement('R2')],
  positions: [
    aPosition('R1', 'A'),
    aPosition('R1', 'B', { priority: 'W' }),
    aPosition('R2', 'A'),
    aPosition('R2', 'B', { priority: 'W' }),
  ],
  cases: [aCase('K1', { conflicts: ['must-wont:R1'] })],
  stakes: [aStake('K1', 'A', { interest: 'Avondopenstelling' }), aStake('K1', 'B', { interest: 'Geen leegloop' })],
};

const stageOf = (records: object) => caseStateOf(dossierOf({ ...base, ...records }), { id: aCase('K1').id }).stage;

describe('the state of a case', () => {
  it('[A60] is decided by a decision in force, and provisional while a body has still to say so', () => {
    const decided = { ...base, decisions: [aDecision('B1', 'K1')] };
    const [K1] = base.cases as [ReturnType<typeof aCase>];
    expect(caseStateOf(dossierOf(base), K1)).toMatchObject({ kind: 'open', decision: null, isProvisional: false });
    expect(caseStateOf(dossierOf(decided), K1)).toMatchObject({
      kind: 'decided',
      decision: { id: 'B1' },
      isProvisional: false,
      stage: 'decision',
    });
    const pending = dossierOf({ ...decided, ratifications: [aRatification('B1', 'A')] });
    expect(caseStateOf(pending, K1).isProvisional).toBe(true);
    const refused = dossierOf({ ...decided, ratifications: [aRatification('B1', 'A', { state: 'refused' })] });
    expect(caseStateOf(refused, K1)).toMatchObject({ kind: 'open', decision: null });
  });

  it('[A60] agrees in one pass with what is said of each decision', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const dossier = randomDossier({ seed, requirements: 4, clients: 4, suppliers: 2 });
      const each = dossier.decisions.filter((decision) => isInForce(dossier, decision));
      expect([...decisionsInForce(dossier).values()]).toEqual(each);
    }
  });

  it('[A61] is at the furthest stage it got to', () => {
    expect(stageOf({ stakes: [] })).toBe('signalled');
    expect(stageOf({ stakes: [aStake('K1', 'A', { interest: 'x' }), aStake('K1', 'B')] })).toBe('signalled');
    expect(stageOf({})).toBe('explored');
    const options = [anOption('K1a', 'K1')];
    expect(stageOf({ options })).toBe('options');
    expect(stageOf({ options, stances: [aStance('K1a', 'A', null)] })).toBe('options');
    expect(stageOf({ options, stances: [aStance('K1a', 'A', 4)] })).toBe('decision');
  });

  it('[A62] settles the conflicts that a decided case lists, and leaves the others open', () => {
    const dossier = dossierOf({ ...base, decisions: [aDecision('B1', 'K1')] });
    const settled = settledConflicts(dossier);
    expect([...settled]).toEqual([['must-wont:R1', 'final']]);
    const analysis = analyse(dossier);
    expect(analysis.conflicts.map(({ id }) => id)).toEqual(['must-wont:R2']);
    expect(analysis.settled.map(({ id }) => id)).toEqual(['must-wont:R1']);
    expect(analysis.totals.conflicts.total).toBe(1);
    expect(analysis.totals.clients.map(({ inConflict }) => inConflict)).toEqual([1, 1]);
    expect(analysis.clashes.map(({ conflicts }) => conflicts)).toEqual([['must-wont:R2']]);
    expect(analysis.requirements.map(({ sharing }) => sharing)).toEqual(['unique', 'conflicting']);
    expect(analyse(dossierOf(base)).conflicts).toHaveLength(2);
  });
});
