import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { analyse } from '#src/analysis/analyse.ts';
import type { Zone } from '#src/analysis/requirement-analysis.ts';
import { compareDossiers } from '#src/analysis/scenarios/compare-dossiers.ts';
import type { CostShares } from '#src/analysis/scenarios/cost-shares.ts';
import type { VoteBalance } from '#src/analysis/scenarios/vote-balance.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';
import { stepsIn } from '#test/builders/random-scenarios.ts';
import { sample, seeds } from '#test/laws/samples.ts';

type Cost = Readonly<Record<string, readonly [number, number]>>;
type Cover = Readonly<Record<string, readonly [number, number, string]>>;
type Votes = {
  readonly total: number;
  readonly shares: Readonly<Record<string, number>>;
  readonly alone: string | null;
  readonly pairs: readonly (readonly string[])[];
};
type Fixture = {
  readonly shared: { readonly before: object; readonly after: object; readonly moved: readonly (readonly string[])[] };
  readonly orphans: { readonly ids: readonly string[] };
  readonly conflicts: { readonly gone: readonly string[]; readonly come: readonly string[]; readonly stay: number };
  readonly zones: readonly {
    readonly id: string;
    readonly before: readonly unknown[];
    readonly after: readonly unknown[];
  }[];
  readonly votes: { readonly before: Votes; readonly after: Votes };
  readonly costs: { readonly asked: { readonly onceK: number; readonly yearK: number }; before: Cost; after: Cost };
  readonly coverage: { readonly before: Cover; readonly after: Cover };
};
const byHand = JSON.parse(
  readFileSync(path.join(root, 'test/fixtures/scenario/dijkenrade-leaves.json'), 'utf8'),
) as Fixture;

function differenceBy(dossier: Dossier, steps: readonly ScenarioStep[]) {
  const after = withScenario(dossier, steps).dossier;
  return compareDossiers({ dossier, analysis: analyse(dossier) }, { dossier: after, analysis: analyse(after) });
}

function told(zone: Zone): readonly unknown[] {
  if (zone.kind === 'range' || zone.kind === 'gap') return [zone.kind, zone.low, zone.high];
  return zone.kind === 'options' ? [zone.kind, ...zone.options] : [zone.kind];
}

const rounded = (value: number | null, decimals = 4) => Number((value ?? Number.NaN).toFixed(decimals));
const costsOf = ({ clients }: CostShares) =>
  Object.fromEntries(clients.map(({ client, once, year }) => [client, [rounded(once), rounded(year)]]));
const votesOf = ({ votes, total, alone, pairs }: VoteBalance) => ({
  total,
  shares: Object.fromEntries(votes.map(({ client, share }) => [client, rounded(share)])),
  alone,
  pairs,
});

describe('Dijkenrade leaves, as worked out by hand', () => {
  const found = differenceBy(undecidedSample(), [{ kind: 'client-leaves', client: 'DIJ' }]);

  it('[Q1] [Q2] the shared set, and nothing is orphaned', () => {
    expect(found.counts).toEqual({ before: byHand.shared.before, after: byHand.shared.after });
    const moved = found.sharing.filter(({ before, after }) => before !== after);
    expect(moved.map(({ id, before, after }) => [id, before, after])).toEqual(byHand.shared.moved);
    expect(found.orphans.map(({ id }) => id)).toEqual(byHand.orphans.ids);
  });

  it('[Q1] the conflicts that go, come and stay', () => {
    expect(found.conflicts.gone.map(({ id }) => id)).toEqual(byHand.conflicts.gone);
    expect(found.conflicts.come.map(({ id }) => id)).toEqual(byHand.conflicts.come);
    expect(found.conflicts.stay).toHaveLength(byHand.conflicts.stay);
  });

  it('[Q3] the zones that move', () => {
    const zones = found.zones.map(({ id, before, after }) => ({ id, before: told(before), after: told(after) }));
    expect(zones).toEqual(byHand.zones.map(({ id, before, after }) => ({ id, before, after })));
  });

  it('[Q4] the cost per inhabitant of each client', () => {
    expect(costsOf(found.costs.before)).toEqual(byHand.costs.before);
    expect(costsOf(found.costs.after)).toEqual(byHand.costs.after);
    const { onceK, yearK } = byHand.costs.asked;
    expect(found.costs.before.asked).toEqual({ once: onceK * 1000, year: yearK * 1000 });
    expect(found.costs.after.asked).toEqual({ once: onceK * 1000, year: yearK * 1000 });
  });

  it('[Q5] the weight by inhabitants, and who has a majority', () => {
    expect(votesOf(found.votes.before)).toEqual(byHand.votes.before);
    expect(votesOf(found.votes.after)).toEqual(byHand.votes.after);
  });

  it('[Q6] how far each supplier covers, and the least covered client', () => {
    for (const side of ['before', 'after'] as const)
      for (const move of found.coverage) {
        const stand = move[side];
        expect([rounded(stand?.mean ?? null), rounded(stand?.lowest ?? null), stand?.lowestOf]).toEqual(
          byHand.coverage[side][move.supplier],
        );
      }
  });
});

describe('what becomes other', () => {
  it('[Q2] a requirement that only the leaving client asked for is orphaned, and its cost becomes free', () => {
    const dossier = withScenario(
      undecidedSample(),
      ['DIJ', 'VEL', 'ZAN'].map((client) => ({
        kind: 'position',
        requirement: 'R01',
        client,
        priority: client === 'DIJ' ? null : 'W',
        wish: null,
        limits: null,
      })),
    ).dossier;
    const found = differenceBy(dossier, [{ kind: 'client-leaves', client: 'MER' }]);
    expect(found.orphans.find(({ id }) => id === 'R01')).toEqual({ id: 'R01', cost: { once: 85_000, year: 12_000 } });
    expect(found.sharing.find(({ id }) => id === 'R01')?.isOrphan).toBe(true);
  });

  it('[Q4] each pays no more than all: the shares add up to what is asked', () => {
    for (const seed of seeds(40)) {
      const { random, dossier } = sample(seed);
      const { costs } = differenceBy(dossier, stepsIn(random, dossier));
      const sum = costs.before.clients.reduce((total, { client, year }) => {
        const inhabitants = dossier.clients.find(({ id }) => id === client)?.inhabitants ?? 0;
        return total + (year ?? 0) * inhabitants;
      }, 0);
      expect(sum).toBeCloseTo(costs.before.asked.year - costs.before.unshared.year, 3);
    }
  });

  it('[Q4] a limit in euros per inhabitant is held against the cost, the lowest of several', () => {
    const base = undecidedSample();
    const parameter = {
      kind: 'number',
      name: 'kosten',
      unit: '€ per inwoner',
      direction: 'lower',
      lawful: null,
    } as const;
    const dossier: Dossier = {
      ...base,
      requirements: base.requirements.map((one) => (one.id === 'R31' ? { ...one, parameter } : one)),
    };
    const limits = { kind: 'range', min: null, max: 3 } as const;
    const found = differenceBy(dossier, [
      { kind: 'position', requirement: 'R31', client: 'MER', priority: 'M', wish: 2, limits },
    ]);
    const share = found.costs.after.clients.find(({ client }) => client === 'MER');
    expect(share?.limit).toEqual({ most: 3, requirement: 'R31', isPrivate: true });
  });

  it('[Q1] the same dossier twice is no difference', () => {
    for (const seed of seeds(20)) {
      const { dossier } = sample(seed);
      const side = { dossier, analysis: analyse(dossier) };
      const found = compareDossiers(side, { dossier, analysis: analyse(dossier) });
      expect([found.orphans, found.zones, found.conflicts.gone, found.conflicts.come]).toEqual([[], [], [], []]);
      expect(found.sharing.every(({ before, after }) => before === after)).toBe(true);
      expect(found.costs.after).toEqual(found.costs.before);
    }
  });

  it('[Q7] five start, one withdraws, three join and the start slips six months', () => {
    const five = withScenario(undecidedSample(), [
      { kind: 'client-joins', id: 'OOS', name: 'Oosterwaard', badge: 'OW', inhabitants: 20_000, like: 'MER' },
    ]).dossier;
    const steps: readonly ScenarioStep[] = [
      { kind: 'client-leaves', client: 'DIJ' },
      { kind: 'client-joins', id: 'BER', name: 'Berkenrode', badge: 'BE', inhabitants: 30_000, like: 'VEL' },
      { kind: 'client-joins', id: 'LIN', name: 'Linderveen', badge: 'LI', inhabitants: 25_000, like: 'ZAN' },
      { kind: 'client-joins', id: 'KAD', name: 'Kadijk', badge: 'KA', inhabitants: null, like: null },
      { kind: 'start', months: 6 },
    ];
    const supposed = withScenario(five, steps);
    expect(supposed.notices).toEqual([{ kind: 'start', index: 4, months: 6 }]);
    const found = differenceBy(five, steps);
    expect(found.clients).toEqual({ gone: ['DIJ'], come: ['BER', 'KAD', 'LIN'] });
    expect(found.votes.before.total).toBe(176_100);
    expect(found.votes.after.total).toBe(189_900);
    expect(found.votes.after.unknown).toEqual(['KAD']);
    expect(found.conflicts.gone.map(({ id }) => id)).toContain('must-wont:R05');
    expect(found.costs.after.clients.find(({ client }) => client === 'KAD')).toMatchObject({ once: null, year: null });
    // R29 (30 k a year) is asked by all but those who think like Merwenburg: 27,900 + 18,600 + 30,000 + 25,000 inhabitants.
    expect(found.sharing.find(({ id }) => id === 'R29')?.after).toBe('conflicting');
  });
});
