import { describe, expect, it } from 'vitest';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce, isProvisional } from '#src/dossier/in-force.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aCase, aDecision, anOption, aRatification, aStake, aStance } from '#test/builders/case-records.ts';
import { aClient, aPerson, aSupplier, client, dossierOf, type Records, supplier } from '#test/builders/records.ts';

const said = (...clients: string[]): Decision['stances'] =>
  clients.map((each) => ({ client: each, step: 4, reason: '' }));

/** A case of two clients, decided by someone who speaks for one of them. */
function decided(fields: Partial<Decision> = {}, others: Records = {}): Dossier {
  return dossierOf({
    clients: [aClient('A'), aClient('B'), aClient('Z', { kind: 'ssc' })],
    suppliers: [aSupplier('S')],
    people: [
      aPerson('P1', { name: 'Ilse Vroom', party: { kind: 'client', client: client('A') }, mandate: 'alles' }),
      aPerson('P2', { name: 'Rik Regter', party: { kind: 'regie' } }),
      aPerson('P3', { name: 'Sam Zwart', party: { kind: 'supplier', supplier: supplier('S') } }),
      aPerson('P4', { name: 'Cor Centrum', party: { kind: 'client', client: client('Z') } }),
    ],
    cases: [aCase('K1'), aCase('K2')],
    stakes: [aStake('K1', 'A'), aStake('K1', 'B')],
    options: [anOption('K1a', 'K1')],
    decisions: [aDecision('B1', 'K1', { stances: said('A', 'B'), ...fields })],
    ...others,
  });
}

const codes = (dossier: Dossier) => violations(dossier).map(({ code }) => code);
const decider = aDecision('B1', 'K1').decider;

describe('a decision', () => {
  it('[D22] is taken by someone who speaks for a client', () => {
    expect(codes(decided())).toEqual([]);
    expect(codes(decided({ decider: { ...decider, person: 'gone' } }))).toEqual([]);
  });

  it.each(['P2', 'P3', 'P4'])('[D22] is never taken by the regisseur, a supplier or the service centre (%s)', (id) => {
    expect(codes(decided({ decider: { ...decider, person: id, name: 'Iemand' } }))).toEqual(['decider-not-client']);
  });

  it('[D22] is not taken in the name of the regisseur by leaving the person out', () => {
    const name = ' rik REGTER ';
    expect(codes(decided({ decider: { ...decider, person: 'gone', name } }))).toEqual(['decider-not-client']);
  });

  it('[D23] closes no case while an involved client was not heard', () => {
    expect(codes(decided({ stances: said('A') }))).toEqual(['stance-missing']);
    expect(codes(decided({ stances: said('A'), withdrawn: { on: '2026-03-01', client: 'A', reason: 'x' } }))).toEqual(
      [],
    );
  });

  it('[D24] has shares that add up to its cost to the cent', () => {
    const share = (key: string, yearK: number) => ({ client: key, result: 'equal', onceK: 0, yearK }) as const;
    expect(codes(decided({ costYearK: 0.3, accounts: [share('A', 0.1), share('B', 0.2)] }))).toEqual([]);
    expect(codes(decided({ costYearK: 0.3, accounts: [share('A', 0.1), share('B', 0.20001)] }))).toEqual([
      'shares-do-not-add-up',
    ]);
  });

  it('[D25] is the only one in force of its case', () => {
    const first = aDecision('B1', 'K1', { stances: said('A', 'B') });
    const second = aDecision('B2', 'K1', { stances: said('A', 'B') });
    expect(codes(decided({}, { decisions: [first, second] }))).toEqual(['decided-twice']);
    expect(codes(decided({}, { decisions: [first, { ...second, supersedes: 'B1' }] }))).toEqual([]);
  });

  it('[D27] is provisional while a body has still to confirm, and ends where one refuses', () => {
    const stand = (...states: ('pending' | 'confirmed' | 'refused')[]) => {
      const ratifications = states.map((state, at) => aRatification('B1', ['A', 'B'][at] ?? '', { state }));
      const dossier = decided({}, { ratifications });
      const [decision] = dossier.decisions;
      return decision && [isInForce(dossier, decision), isProvisional(dossier, decision)];
    };
    expect(stand()).toEqual([true, false]);
    expect(stand('confirmed', 'pending')).toEqual([true, true]);
    expect(stand('confirmed', 'confirmed')).toEqual([true, false]);
    expect(stand('confirmed', 'refused')).toEqual([false, false]);
  });
});

it('[D20] refuses two cases, options or decisions of one code', () => {
  expect(codes(decided({}, { cases: [aCase('K1'), aCase('K2', { code: 'K1' })] }))).toEqual(['code-taken']);
  expect(
    codes(decided({}, { options: [anOption('x', 'K1', { code: 'a' }), anOption('y', 'K1', { code: 'a' })] })),
  ).toEqual(['code-taken']);
});

it('[D21] refuses an objection without a reason', () => {
  expect(codes(decided({}, { stances: [aStance('K1a', 'A', 1)] }))).toEqual([]);
  expect(codes(decided({}, { stances: [aStance('K1a', 'A', 1, { reason: ' ' })] }))).toEqual([
    'objection-without-reason',
  ]);
});

it('[D26] refuses an option that names a client twice for one requirement', () => {
  const outcome = { requirement: 'R1', client: 'A', rung: 'same', value: null, priority: null } as const;
  const withOutcomes = (outcomes: (typeof outcome)[]) =>
    decided({}, { options: [anOption('K1a', 'K1', { outcomes })] });
  expect(codes(withOutcomes([outcome]))).toEqual([]);
  expect(codes(withOutcomes([outcome, outcome]))).toEqual(['outcome-twice']);
});

it('[D5] refuses what stands in a case file that is not there', () => {
  expect(codes(decided({}, { options: [anOption('K9a', 'K9')] }))).toEqual(['unknown-case']);
  expect(codes(decided({}, { stances: [aStance('K9a', 'A', 3)] }))).toEqual(['unknown-option']);
  expect(codes(decided({}, { ratifications: [aRatification('B9', 'A')] }))).toEqual(['unknown-decision']);
  expect(codes(decided({}, { stakes: [aStake('K2', 'Q')] }))).toEqual(['unknown-client']);
});
