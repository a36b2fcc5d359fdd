import { describe, expect, it } from 'vitest';
import { ledgerOf, wouldBeInARow } from '#src/analysis/ledger/ledger.ts';
import { proposedResults } from '#src/analysis/ledger/proposed-results.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Account, Decision, DecisionResult } from '#src/dossier/decision.ts';
import type { Option } from '#src/dossier/option.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import { aCase, aDecision, aRatification } from '#test/builders/case-records.ts';
import { readyDossier } from '#test/builders/decided-dossier.ts';
import { aClient, dossierOf } from '#test/builders/records.ts';
import { expectSame, sample, seeds } from '#test/laws/samples.ts';

const account = (client: string, result: DecisionResult, yearK = 0): Account => ({ client, result, onceK: 0, yearK });
const decision = (number: number, accounts: readonly Account[], fields: Partial<Decision> = {}) =>
  aDecision(`B${number}`, `K${number}`, {
    code: `B-0${number}`,
    decidedOn: `2026-06-0${number}`,
    accounts,
    costYearK: accounts.reduce((sum, { yearK }) => sum + yearK, 0),
    ...fields,
  });
const dossierWith = (decisions: readonly Decision[]) =>
  dossierOf({
    clients: [aClient('A'), aClient('B', { order: 'a1' })],
    cases: decisions.map((each) => aCase(each.case)),
    decisions,
    ratifications: [aRatification('B2', 'B', { state: 'refused' })],
  });

describe('who gave and who got', () => {
  const dossier = dossierWith([
    decision(1, [account('A', 'got', 10), account('B', 'gave', 5)]),
    decision(2, [account('A', 'got', 7), account('B', 'gave', 7)]),
    decision(3, [account('A', 'got', 2), account('B', 'equal', 3)]),
    decision(4, [account('A', 'variant'), account('gone', 'equal', 4)]),
  ]);
  const ledger = ledgerOf(dossier);
  const lineOf = (client: string) => ledger.lines.find((line) => line.client === client);

  it('[B1] counts per client what it got, gave and kept as it was, and what it pays', () => {
    expect(lineOf('A')).toMatchObject({ counts: { got: 2, gave: 0, variant: 1, equal: 0 }, yearCents: 1_200_000 });
    expect(lineOf('B')).toMatchObject({
      counts: { got: 0, gave: 1, equal: 1 },
      marks: ['gave', 'gave', 'equal', 'none'],
    });
  });

  it('[B2] shows a refused decision and does not count it; a client that left keeps its line', () => {
    expect(ledger.counting).toEqual([true, false, true, true]);
    expect(lineOf('gone')?.yearCents).toBe(400_000);
    expect(ledger.yearCents).toBe(2_400_000);
  });

  it('[B2] adds up to the decisions in force to the cent, whatever the dossier', () => {
    for (const seed of seeds(60)) {
      const { dossier: any } = sample(seed);
      const counted = any.decisions.filter((each) => isInForce(any, each));
      const sum = (of: (each: Decision) => number) => counted.reduce((total, each) => total + centsOf(of(each)), 0);
      const { onceCents, yearCents, lines } = ledgerOf(any);
      expectSame([onceCents, yearCents], [sum(({ costOnceK }) => costOnceK), sum(({ costYearK }) => costYearK)]);
      expectSame(
        lines.reduce((total, line) => total + line.yearCents, 0),
        yearCents,
      );
    }
  });

  it('[B3] finds three in a row of giving in or paying for what another got, a refused one included', () => {
    expect(lineOf('B')?.inARow).toEqual([0, 1, 2]);
    expect(lineOf('A')?.inARow).toEqual([]);
  });

  it('[B4] says before it is recorded for whom it would be the third time', () => {
    expect([...wouldBeInARow(ledger, [account('B', 'gave'), account('A', 'gave')])]).toEqual([['B', 4]]);
    expect([...wouldBeInARow(ledger, [account('B', 'equal'), account('A', 'got')])]).toEqual([]);
  });
});

describe('the proposal of what a decision comes down to', () => {
  const option = (id: string, outcomes: Option['outcomes']) =>
    ({ ...readyDossier.options.find((each) => each.id === id), outcomes }) as Option;
  const outcome = (client: string, fields: Partial<Option['outcomes'][number]>) =>
    ({ requirement: 'R1', client, rung: 'same', value: null, priority: null, ...fields }) as const;

  it('[B5] is giving in where a wish or class goes down, and getting it where it was at stake', () => {
    const found = proposedResults(readyDossier, option('K1a', [outcome('B', { value: 60 })]));
    expect([...found].toSorted()).toEqual([
      ['A', 'got'],
      ['B', 'gave'],
      ['C', 'got'],
    ]);
    expect(proposedResults(readyDossier, option('K1a', [outcome('A', { priority: 'W' })])).get('A')).toBe('gave');
  });

  it('[B5] is an own variant where the option gives it one, and equal where nobody gives in', () => {
    const found = proposedResults(readyDossier, option('K1a', [outcome('B', { rung: 'own-variant', value: 50 })]));
    expect(found.get('B')).toBe('variant');
    expect(found.get('A')).toBe('equal');
  });
});
