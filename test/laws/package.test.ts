import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '#electron/solver/highs.ts';
import { greedyPackage } from '#src/analysis/package/greedy.ts';
import { outcomeOf } from '#src/analysis/package/outcome.ts';
import { packageProblem } from '#src/analysis/package/package-problem.ts';
import { costsOf, type PackageProblem } from '#src/analysis/package/problem.ts';
import { isAllowed } from '#src/analysis/package/read-solution.ts';
import { type PackageRule, packageRules } from '#src/analysis/package/rules.ts';
import { solvePackage } from '#src/analysis/package/solve-package.ts';
import { byLeximin } from '#src/methods/fairness.ts';
import type { Solve } from '#src/methods/linear-model.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

const solving = (seconds: number) => ({ solve, options: { gap: 0, seconds }, now: () => performance.now() });

/** A random dossier with budgets that leave about half of it out. */
function randomProblem(seed: number, requirements: number, clients: number, rule: PackageRule): PackageProblem {
  const dossier = randomDossier({ seed, requirements, clients, suppliers: 1 });
  const problem = packageProblem(dossier, { hasMajorityMusts: rule === 'majority' });
  const all = costsOf(problem, problem.requirements.keys());
  return { ...problem, budgets: { once: Math.round(all.once * 0.55), year: Math.round(all.year * 0.6) } };
}

/** Every set of requirements there is. */
function* subsets(problem: PackageProblem): Generator<ReadonlySet<number>> {
  const count = problem.requirements.length;
  for (let bits = 0; bits < 2 ** count; bits += 1)
    yield new Set(problem.requirements.flatMap((_, at) => ((bits >> at) & 1 ? [at] : [])));
}

/** From worst to best by the rule: > 0 when the first is better. */
function figuresOf(problem: PackageProblem, rule: PackageRule, chosen: ReadonlySet<number>): readonly number[] {
  const { clients } = outcomeOf(problem, chosen);
  const some = clients.map(({ satisfaction }) => satisfaction ?? 0);
  const valued = clients.flatMap(({ satisfaction }) => (satisfaction === null ? [] : [satisfaction]));
  const weighed = (weights: readonly (number | null)[]) =>
    some.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0);
  const weights = problem.clients.map(({ weight }) => weight);
  const mean = weighed(problem.clients.map(() => 1));
  switch (rule) {
    case 'sum':
      return [mean];
    case 'inhabitants':
      return [weighed(weights)];
    case 'leximin':
      return valued;
    case 'served':
      return [clients.reduce((sum, { isServed }, at) => sum + (isServed ? (weights[at] ?? 1) : 0), 0), mean];
    default:
      return [Math.min(1, ...valued), mean];
  }
}

function isBetter(rule: PackageRule, a: readonly number[], b: readonly number[]): boolean {
  if (rule === 'leximin') return byLeximin(a, b, 1e-7) < 0;
  const at = a.findIndex(
    (figure, index) => Math.abs(figure - (b[index] as number)) > 1e-7 * Math.max(1, Math.abs(figure)),
  );
  return at >= 0 && (a[at] as number) > (b[at] as number);
}

describe('the solver on small random dossiers', () => {
  const cases = packageRules.flatMap((rule) => [1, 2, 3, 4].map((seed) => [rule, seed] as const));

  it.each(cases)('[PK4] [PK5] finds by %s what trying every set finds (seed %i)', async (rule, seed) => {
    const problem = randomProblem(seed, 11, 3, rule);
    const result = await solvePackage(problem, rule, solving(60));
    let best: readonly number[] | null = null;
    for (const chosen of subsets(problem)) {
      if (!isAllowed(problem, chosen)) continue;
      const figures = figuresOf(problem, rule, chosen);
      if (best === null || isBetter(rule, figures, best)) best = figures;
    }
    if (best === null) {
      expect(result.kind).toBe('impossible');
      return;
    }
    if (result.kind !== 'found') throw new Error(result.kind);
    const chosen = new Set(
      problem.requirements.flatMap(({ id }, at) => (result.outcome.chosen.includes(id) ? [at] : [])),
    );
    expect(isAllowed(problem, chosen)).toBe(true);
    expect(result.isProven).toBe(true);
    const figures = figuresOf(problem, rule, chosen);
    expect(isBetter(rule, best, figures)).toBe(false);
    expect(isBetter(rule, figures, best)).toBe(false);
  });
});

describe('the solver on large random dossiers', () => {
  it.each([11, 12])('[PK5] [PK14] keeps every constraint, and bounds what it did not prove (seed %i)', async (seed) => {
    const problem = randomProblem(seed, 300, 20, 'max-min');
    let asked = 0;
    const isStopped = () => (asked += 1) > 60;
    const base = solving(600);
    const result = await solvePackage(problem, 'max-min', { ...base, options: { ...base.options, isStopped } });
    if (result.kind !== 'found') throw new Error(result.kind);
    const chosen = new Set(
      problem.requirements.flatMap(({ id }, at) => (result.outcome.chosen.includes(id) ? [at] : [])),
    );
    expect(isAllowed(problem, chosen)).toBe(true);
    expect(result.bound ?? 0).toBeGreaterThanOrEqual(result.objective);
    const greedy = greedyPackage(problem);
    if (greedy !== null) expect(result.objective).toBeGreaterThanOrEqual(outcomeOf(problem, greedy).lowest ?? 0);
  });
});
