import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#src/analysis/ledger/ledger.ts';
import { fairnessOf, sumOf } from '#src/analysis/scenarios/fairness.ts';
import { keyOf } from '#src/analysis/scenarios/share-key.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, DecisionId } from '#src/dossier/ids.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing } from '#test/builders/doing.ts';
import { stepsIn } from '#test/builders/random-scenarios.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { sample, seeds } from '#test/laws/samples.ts';

const leaves = (client: string): readonly ScenarioStep[] => [{ kind: 'client-leaves', client }];
const fairness = (dossier: Dossier, steps: readonly ScenarioStep[]) =>
  fairnessOf(dossier, withScenario(dossier, steps).dossier);
const decided = doing(readyDossier, 'recordDecision', wholeDecision).after;

describe('[A91] the ledger of a scenario', () => {
  it('[A91] keeps what was decided, and says what the part of who leaves would be for the others by the key', () => {
    // € 10.000 per year by 30.000, 20.000 and 10.001 inhabitants: 4.999,92 + 3.333,28 + 1.666,80.
    const { moves, open, after, before } = fairness(decided, leaves('C'));
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({
      key: 'inhabitants',
      left: [{ client: 'C', onceCents: 0, yearCents: 166_680 }],
      // 6.000 and 4.000 by 30.000 and 20.000, less what each pays already.
      would: [
        { client: 'A', onceCents: 0, yearCents: 600_000 - 499_992 },
        { client: 'B', onceCents: 0, yearCents: 400_000 - 333_328 },
      ],
    });
    expect(moves.find(({ client }) => client === 'C')).toMatchObject({ after: null, more: { yearCents: 0 } });
    const own = moves.find(({ client }) => client === 'A');
    expect(own?.after?.yearCents).toBe(own?.before?.yearCents);
    expect(after.yearCents).toBe(before.yearCents);
  });

  it('[A91] shares out equally what was shared equally, and nothing where nobody is left who pays', () => {
    const share = (payers: readonly string[]) =>
      doing(readyDossier, 'recordDecision', {
        ...wholeDecision,
        share: { kind: 'equal', payers: payers as ClientId[] },
      }).after;
    expect(fairness(share(['A', 'B', 'C']), leaves('B')).open[0]).toMatchObject({
      key: 'equal',
      would: [
        { client: 'A', yearCents: 500_000 - 333_334 },
        { client: 'C', yearCents: 500_000 - 333_333 },
      ],
    });
    expect(fairness(share(['B']), leaves('B')).open[0]).toMatchObject({ left: [{ client: 'B' }], would: [] });
  });

  it('[A91] knows no key of amounts that were agreed, and tells by inhabitants what was theirs', () => {
    const dossier = sampleDossier();
    const decision = dossier.decisions[0];
    expect(decision && keyOf(decision, dossier.clients)).toBe('agreed');
    const { open } = fairness(dossier, leaves('DIJ'));
    expect(open[0]).toMatchObject({
      key: 'agreed',
      left: [{ client: 'DIJ', onceCents: -263_900, yearCents: -527_800 }],
    });
    expect(sumOf(open[0]?.would ?? [])).toEqual({ onceCents: -263_900, yearCents: -527_800 });
  });

  it('[A91] says how a decision by inhabitants would come out with other inhabitants, and that nobody left', () => {
    const { open } = fairness(decided, [{ kind: 'inhabitants', client: 'A', inhabitants: 20_000 }]);
    expect(open[0]).toMatchObject({ left: [], key: 'inhabitants' });
    expect(sumOf(open[0]?.would ?? [])).toEqual({ onceCents: 0, yearCents: 0 });
    expect(fairness(decided, [{ kind: 'budget', onceK: 1, yearK: 1 }]).open).toEqual([]);
  });

  it('[A91] names the decision that counts again when the client that refused leaves, and the one that becomes final', () => {
    const rat = (client: string, state: 'confirmed' | 'refused') => ({
      decision: 'B1' as DecisionId,
      client: client as ClientId,
      answer: { body: 'council' as const, state, on: '2026-03-01', reservation: '' },
    });
    const refused = doing(decided, 'setRatification', rat('B', 'refused')).after;
    const found = fairness(refused, leaves('B'));
    expect(found.counting.come.map(({ code }) => code)).toEqual(['B-01']);
    expect(found.before.yearCents).toBe(0);
    const waiting = doing(decided, 'setRatification', rat('A', 'confirmed')).after;
    expect(fairness(waiting, leaves('B')).final.map(({ code }) => code)).toEqual(['B-01']);
  });

  it('[A91] who joins stands in no decision', () => {
    const joins: ScenarioStep = {
      kind: 'client-joins',
      id: 'N',
      name: 'Nes',
      badge: 'NE',
      inhabitants: 10,
      like: null,
    };
    const { moves, open } = fairness(decided, [joins]);
    expect(moves.find(({ client }) => client === 'N')).toMatchObject({ before: null, after: { yearCents: 0 } });
    expect(open).toEqual([]);
  });

  it('[A91] what would be carried is, to the cent, what fell open, and the same dossier twice is no difference', () => {
    for (const seed of seeds(40)) {
      const { random, dossier } = sample(seed);
      const found = fairness(dossier, stepsIn(random, dossier));
      for (const { left, would } of found.open)
        if (would !== null && would.length > 0) expect(sumOf(would)).toEqual(sumOf(left));
      const none = fairnessOf(dossier, dossier);
      expect([none.open, none.final, none.counting]).toEqual([[], [], { gone: [], come: [] }]);
      expect(none.before).toEqual(ledgerOf(dossier));
    }
  });
});
