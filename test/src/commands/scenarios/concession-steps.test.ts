import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { compareDossiers } from '#src/analysis/scenarios/compare-dossiers.ts';
import { givenBy } from '#src/analysis/scenarios/given.ts';
import { supplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { concessionSteps } from '#src/commands/scenarios/concession-steps.ts';
import { packageSteps } from '#src/commands/scenarios/package-steps.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { scenarioSchema } from '#src/dossier/scenario.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import { createText } from '#src/text/text.ts';
import { differencePage } from '#src/views/scenarios/difference-page.ts';
import { doing } from '#test/builders/doing.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});
const concessionsIn = (dossier: Dossier) => supplierConcessions(dossier, 'offered', solve, { gap: 0, seconds: 60 });

describe('what clients give for a supplier', () => {
  it('[SU42] as a scenario leaves that supplier nothing to ask', async () => {
    const dossiers = [
      undecidedSample(),
      ...[1, 2, 3, 4].map((seed) => randomDossier({ seed, requirements: 12, clients: 4, suppliers: 2 })),
    ];
    let steps = 0;
    for (const dossier of dossiers)
      for (const found of await concessionsIn(dossier))
        for (const measure of ['fewest', 'lightest', 'fairest'] as const) {
          const kept = concessionSteps(dossier, found.supplier, found[measure]);
          steps += kept.length;
          const { dossier: after, notices } = withScenario(dossier, kept);
          expect(notices).toEqual([]);
          const again = (await concessionsIn(after)).find(({ supplier }) => supplier === found.supplier);
          expect(again?.fewest.count).toBe(0);
        }
    expect(steps).toBeGreaterThan(30);
  });

  it('[SU42] [SU43] names each that gives as often as it gives, and is taken back in one step', async () => {
    const dossier = undecidedSample();
    const [found] = await concessionsIn(dossier);
    if (found === undefined) throw new Error('no supplier');
    const steps = concessionSteps(dossier, found.supplier, found.fewest);
    const given = givenBy(dossier, steps);
    expect(given.reduce((sum, each) => sum + each.given.length, 0)).toBe(found.fewest.count);
    for (const { given: lines } of given) for (const { from } of lines) expect(from).toBe('M');
    const done = doing(dossier, 'addScenario', { id: 'SCX', name: 'Concessies', note: '', steps });
    expect(done.after.scenarios).toHaveLength(dossier.scenarios.length + 1);
  });

  it('[SU44] on paper says nothing of limits that widen', () => {
    const dossier = undecidedSample();
    const row = dossier.positions.find(({ cells }) => cells.some(({ limits }) => limits?.kind === 'range'));
    const cell = row?.cells.find(({ limits }) => limits?.kind === 'range');
    if (row === undefined || cell === undefined) throw new Error('no limits');
    const { client, priority, wish } = cell;
    const limits = { kind: 'range' as const, min: null, max: 1e6 };
    const side = { dossier, analysis: analyse(dossier) };
    const step = { kind: 'position' as const, requirement: row.row, client, priority, wish, limits };
    const { steps } = differencePage(
      createText('nl'),
      { before: dossier, after: dossier },
      compareDossiers(side, side),
      { name: 'x', steps: [step, { ...step, priority: priority === 'W' ? 'M' : 'W' }], now: '2026-11-28T12:00:00Z' },
    );
    expect(steps).toHaveLength(1);
  });
});

describe('a package of a large dossier', () => {
  it('[PK73] is kept in a step or two, and nobody asks for what it leaves out', () => {
    const dossier = randomDossier({ seed: 7, requirements: 2_000, clients: 12, suppliers: 1 });
    const left = dossier.requirements.flatMap(({ id }, at) => (at % 2 === 0 ? [id] : []));
    const steps = packageSteps(dossier, left, { once: 5_000_000, year: null });
    expect(steps.length).toBeLessThanOrEqual(2);
    expect(scenarioSchema.shape.steps.safeParse(steps).success).toBe(true);
    const { dossier: after } = withScenario(dossier, steps);
    const out = new Set<string>(left);
    const asked = after.positions.filter(
      ({ row, cells }) => out.has(row) && cells.some(({ priority }) => priority !== null && priority !== 'W'),
    );
    expect(asked).toEqual([]);
    const kept = new Map(dossier.positions.map((row) => [row.row, row]));
    for (const row of after.positions) if (!out.has(row.row)) expect(row).toBe(kept.get(row.row));
  });
});
