import { highsSolver } from '#electron/solver/highs.ts';
import { greedyPackage } from '#src/analysis/package/greedy.ts';
import { outcomeOf } from '#src/analysis/package/outcome.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import { problemOf } from '#src/analysis/package/package-problem.ts';
import { closureOf, costsOf, fixedIn, type PackageProblem } from '#src/analysis/package/problem.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';
import { type FoundPackage, solvePackage } from '#src/analysis/package/solve-package.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import type { Measurement } from './measurement.ts';

/** What a person lets a search take. Proven or not, the answer comes with its bound. */
const seconds = 60;

let made: PackageProblem | undefined;
/** 2,000 requirements × 100 clients with some 600 dependencies; a third of what is not fixed can be paid. */
function largeProblem(): PackageProblem {
  made ??= withBudgets(
    problemOf(packageBase(randomDossier({ seed: 1, requirements: 2000, clients: 100, suppliers: 1 }))),
  );
  return made;
}

function withBudgets(whole: PackageProblem): PackageProblem {
  // Chance makes two fixed ones exclude each other, and then there is no package at all.
  const problem = { ...whole, requirements: whole.requirements.map((each) => ({ ...each, excludes: [] })) };
  const all = costsOf(problem, problem.requirements.keys());
  const fixed = costsOf(problem, closureOf(problem, fixedIn(problem)));
  const part = (budget: 'once' | 'year'): number => Math.round(fixed[budget] + (all[budget] - fixed[budget]) / 3);
  return { ...problem, budgets: { once: part('once'), year: part('year') } };
}

const found = new Map<PackageRule, Promise<FoundPackage>>();
async function packageBy(rule: PackageRule): Promise<FoundPackage> {
  const solving = { solve: await highsSolver(), options: { gap: 0.01, seconds }, now: () => performance.now() };
  const result = await solvePackage(largeProblem(), rule, solving);
  if (result.kind !== 'found') throw new Error(`no package by ${rule}: ${result.kind}`);
  return result;
}
/** Each solved once for the two things that are measured on it. */
function solvedBy(rule: PackageRule): Promise<FoundPackage> {
  const known = found.get(rule) ?? packageBy(rule);
  found.set(rule, known);
  return known;
}

function greedy() {
  const problem = largeProblem();
  return outcomeOf(problem, greedyPackage(problem) ?? new Set());
}

const size = '2,000 × 100';

export const packagesAtScale: readonly Measurement[] = [
  {
    name: `Package ${size}, sum: bound ÷ what was found in 60 s`,
    unit: 'ratio',
    aim: 1.01,
    measure: async () => {
      const { bound, objective } = await solvedBy('sum');
      return (bound ?? Number.NaN) / objective;
    },
  },
  {
    name: `Package ${size}, sum: mean by value per euro ÷ solved`,
    unit: 'ratio',
    aim: 1,
    measure: async () => (greedy().mean ?? 0) / ((await solvedBy('sum')).outcome.mean ?? Number.NaN),
  },
  {
    name: `Package ${size}, max-min: bound ÷ what was found in 60 s`,
    unit: 'ratio',
    aim: 1.03,
    measure: async () => {
      const { bound, objective } = await solvedBy('max-min');
      return (bound ?? Number.NaN) / objective;
    },
  },
  {
    name: `Package ${size}, max-min: lowest client by value per euro ÷ solved`,
    unit: 'ratio',
    aim: 1,
    measure: async () => (greedy().lowest ?? 0) / ((await solvedBy('max-min')).outcome.lowest ?? Number.NaN),
  },
];
