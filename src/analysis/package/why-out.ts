import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import { type Asking, best, problemFor, sharing } from './asking.ts';
import { type Impossible, impossibilities } from './impossible.ts';
import { packageModel } from './model.ts';
import type { PackageSettings } from './package-problem.ts';
import { closureOf, costsOf, type PackageProblem } from './problem.ts';
import type { Shift } from './prices.ts';
import type { PackageRule } from './rules.ts';
import type { FoundPackage, PackageResult } from './solve-package.ts';

/** Why it is not in, the hardest reason first. */
export type OutReason =
  | { readonly kind: 'barred' }
  /** Whose prices count does not deliver it. */
  | { readonly kind: 'unoffered' }
  /** Nobody values it, or only these do. */
  | { readonly kind: 'unwanted' }
  | { readonly kind: 'few'; readonly clients: readonly ClientId[] }
  /** With what is fixed it can't be at all. */
  | { readonly kind: 'impossible'; readonly reasons: readonly Impossible[] }
  /** What is chosen excludes it. */
  | { readonly kind: 'excluded'; readonly by: readonly RequirementId[] }
  /** For its costs, with all it requires, others give more by the rule. */
  | { readonly kind: 'outweighed'; readonly once: number; readonly year: number };

export type WhyOut = {
  readonly requirement: RequirementId;
  readonly isIn: boolean;
  readonly reasons: readonly OutReason[];
  /** The best package with it in: what that does to the clients, what comes along and what goes. Null when there is none. */
  readonly forced: {
    readonly result: FoundPackage;
    readonly shift: Shift;
    readonly comes: readonly RequirementId[];
    readonly goes: readonly RequirementId[];
  } | null;
  /** The least extra budget, in euros, with which it is in and no client has less; null when no budget does it. */
  readonly extra: { readonly once: number; readonly year: number; readonly isProven: boolean } | null;
};

/** [PK18] The reason, and the two changes that bring it in: what goes out for it, or what it costs to have it besides. */
export async function whyOut(
  asking: Asking,
  rule: PackageRule,
  settings: PackageSettings,
  id: string,
): Promise<WhyOut | PackageResult> {
  const problem = problemFor(asking.base, rule, settings);
  const at = problem.requirements.findIndex((each) => each.id === id);
  const share = sharing(asking, 3);
  const result = await best(share.next(), rule, settings);
  if (result.kind !== 'found') return result;
  const requirement = id as RequirementId;
  if (at < 0 || result.outcome.chosen.includes(requirement))
    return { requirement, isIn: at >= 0, reasons: [], forced: null, extra: null };
  const chosenSettings: PackageSettings = {
    ...settings,
    chosen: [...(settings.chosen ?? []), id],
    barred: (settings.barred ?? []).filter((each) => each !== id),
  };
  const forced = await best(share.next(), rule, chosenSettings);
  return {
    requirement,
    isIn: false,
    reasons: reasonsFor(problem, at, result, impossibilities(problemFor(asking.base, rule, chosenSettings))),
    forced: forced.kind === 'found' ? { result: forced, ...difference(result, forced) } : null,
    extra: await leastExtra(share.next(), problemFor(asking.base, rule, chosenSettings), result),
  };
}

/** [PK18] The reasons alone, without asking a solver: for a list. */
export function outReasons(problem: PackageProblem, at: number, found: FoundPackage): readonly OutReason[] {
  const own = problem.requirements[at] as PackageProblem['requirements'][number];
  const requirements = problem.requirements.with(at, { ...own, fixed: 'chosen', isBarred: !own.isOffered });
  return reasonsFor(problem, at, found, impossibilities({ ...problem, requirements }));
}

function difference(from: FoundPackage, to: FoundPackage) {
  const before = new Set<string>(from.outcome.chosen);
  const after = new Set<string>(to.outcome.chosen);
  return {
    shift: {
      mean: (to.outcome.mean ?? 0) - (from.outcome.mean ?? 0),
      lowest: (to.outcome.lowest ?? 0) - (from.outcome.lowest ?? 0),
    },
    comes: to.outcome.chosen.filter((each) => !before.has(each)),
    goes: from.outcome.chosen.filter((each) => !after.has(each)),
  };
}

function reasonsFor(
  problem: PackageProblem,
  at: number,
  { outcome }: FoundPackage,
  impossible: readonly Impossible[],
): readonly OutReason[] {
  const reasons: OutReason[] = [];
  const requirement = problem.requirements[at];
  if (requirement?.isBarred) reasons.push({ kind: requirement.isOffered ? 'barred' : 'unoffered' });
  const wanting = problem.clients.filter(({ values }) => values.some(([index]) => index === at));
  if (wanting.length === 0) reasons.push({ kind: 'unwanted' });
  else if (wanting.length * 2 < problem.clients.length)
    reasons.push({ kind: 'few', clients: wanting.map(({ id }) => id) });
  if (impossible.length > 0) reasons.push({ kind: 'impossible', reasons: impossible });
  const chosen = new Set<string>(outcome.chosen);
  const needed = closureOf(problem, [at]);
  const rivals = [...needed].flatMap((each) => problem.requirements[each]?.excludes ?? []);
  const by = [...new Set(rivals)]
    .flatMap((each) => problem.requirements[each]?.id ?? [])
    .filter((each) => chosen.has(each));
  if (by.length > 0) reasons.push({ kind: 'excluded', by });
  if (impossible.length === 0 && by.length === 0 && wanting.length > 0) {
    const more = [...needed].filter((each) => !chosen.has(problem.requirements[each]?.id ?? ''));
    reasons.push({ kind: 'outweighed', ...costsOf(problem, more) });
  }
  return reasons;
}

/** The same model with the budgets as what is paid for: the least over the contract that goes beyond them. */
async function leastExtra(
  { solving }: Asking,
  problem: PackageProblem,
  { outcome }: FoundPackage,
): Promise<WhyOut['extra']> {
  const open = { ...problem, budgets: { once: null, year: null } };
  if (impossibilities(open).length > 0) return null;
  const chosen = new Set<string>(outcome.chosen);
  const points = problem.clients.map(({ values }) =>
    values.reduce((sum, [at, by]) => (chosen.has(problem.requirements[at]?.id ?? '') ? sum + by : sum), 0),
  );
  const model = packageModel(open, { kind: 'cost' }, { points });
  const limited = (['once', 'year'] as const).flatMap((budget) => {
    const available = problem.budgets[budget];
    return available === null ? [] : [{ budget, available }];
  });
  const columns = model.columns.map((column) => ({ ...column, cost: 0 }));
  const rows = [...model.rows];
  const priced = limited.map(({ budget, available }) => {
    const at = problem.requirements.flatMap((each, where) => (each[budget] !== 0 ? [where] : []));
    const column = columns.length;
    columns.push({
      cost: budget === 'once' ? 1 : problem.years,
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
      isInteger: false,
    });
    rows.push({
      lower: Number.NEGATIVE_INFINITY,
      upper: available / 1000,
      at: [...at, column],
      by: [...at.map((where) => (problem.requirements[where]?.[budget] ?? 0) / 1000), -1],
    });
    return budget;
  });
  const solved = await solving.solve({ sense: 'min', columns, rows }, solving.options);
  if (solved.values === null) return null;
  const found = new Set(problem.requirements.flatMap((_, at) => ((solved.values?.[at] ?? 0) > 0.5 ? [at] : [])));
  const costs = costsOf(problem, found);
  const over = (budget: 'once' | 'year'): number =>
    priced.includes(budget) ? Math.max(0, costs[budget] - (problem.budgets[budget] ?? 0)) : 0;
  return { once: over('once'), year: over('year'), isProven: solved.status === 'optimal' };
}
