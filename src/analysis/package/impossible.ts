import type { RequirementId } from '#src/dossier/ids.ts';
import { closureOf, costsOf, fixedIn, type PackageProblem } from './problem.ts';

/** Why no package exists, by the records that clash. A path starts at something fixed and follows what it requires. */
export type Impossible =
  | { readonly kind: 'cycle'; readonly requirements: readonly RequirementId[] }
  | { readonly kind: 'exclusion'; readonly one: readonly RequirementId[]; readonly other: readonly RequirementId[] }
  /** Kept out by hand, or not delivered by whose prices count. */
  | { readonly kind: 'barred' | 'unoffered'; readonly path: readonly RequirementId[] }
  | {
      readonly kind: 'budget';
      readonly budget: 'once' | 'year';
      /** Euros. */
      readonly available: number;
      readonly needed: number;
      /** As few fixed requirements as go over it together; leaving out any one of them resolves this. */
      readonly requirements: readonly RequirementId[];
    };

/**
 * [PK10] [PK11] Nothing costs less than what is fixed with all it requires, so a package exists exactly when that set keeps
 * exclusions and budgets: no search is needed to tell, and every clash can be named. Empty = possible.
 */
export function impossibilities(problem: PackageProblem): readonly Impossible[] {
  const roots = fixedIn(problem);
  const paths = pathsFrom(problem, roots);
  const idsOf = (path: readonly number[]): RequirementId[] => path.map((at) => idOf(problem, at));
  const found: Impossible[] = [];
  const cycle = cycleIn(problem);
  if (cycle !== null) found.push({ kind: 'cycle', requirements: idsOf(cycle) });
  for (const [at, path] of paths) {
    const requirement = problem.requirements[at];
    if (requirement?.isBarred) found.push({ kind: requirement.isOffered ? 'barred' : 'unoffered', path: idsOf(path) });
    for (const other of requirement?.excludes ?? []) {
      const otherPath = other > at ? paths.get(other) : undefined;
      if (otherPath) found.push({ kind: 'exclusion', one: idsOf(path), other: idsOf(otherPath) });
    }
  }
  for (const budget of ['once', 'year'] as const) {
    const available = problem.budgets[budget];
    const needed = costsOf(problem, paths.keys())[budget];
    if (available !== null && needed > available)
      found.push({
        kind: 'budget',
        budget,
        available,
        needed,
        requirements: idsOf(fewestOver(problem, budget, roots)),
      });
  }
  return found;
}

function idOf({ requirements }: PackageProblem, at: number): RequirementId {
  return requirements[at]?.id as RequirementId;
}

/** Everything fixed requirements need, with the shortest way it is needed. */
function pathsFrom({ requirements }: PackageProblem, roots: readonly number[]): Map<number, readonly number[]> {
  const paths = new Map<number, readonly number[]>(roots.map((at) => [at, [at]]));
  for (const [at, path] of paths)
    for (const needed of requirements[at]?.requires ?? []) if (!paths.has(needed)) paths.set(needed, [...path, needed]);
  return paths;
}

/**
 * Deletion filter, cheapest first: what can be left out while the rest still goes over the budget is left out. What remains is
 * irreducible; without shared dependencies it is also as few as can be.
 */
function fewestOver(problem: PackageProblem, budget: 'once' | 'year', roots: readonly number[]): readonly number[] {
  const available = problem.budgets[budget] ?? Number.POSITIVE_INFINITY;
  const costOf = (some: Iterable<number>): number => costsOf(problem, closureOf(problem, some))[budget];
  const own = new Map(roots.map((at) => [at, costOf([at])]));
  let kept = roots.toSorted((a, b) => (own.get(a) ?? 0) - (own.get(b) ?? 0) || b - a);
  for (const at of kept) {
    const rest = kept.filter((other) => other !== at);
    if (costOf(rest) > available) kept = rest;
  }
  return kept.toSorted((a, b) => a - b);
}

/** One cycle of dependencies, if there is any. A dossier has none; what comes from elsewhere may. */
function cycleIn({ requirements }: PackageProblem): readonly number[] | null {
  const state = new Uint8Array(requirements.length);
  for (let start = 0; start < requirements.length; start += 1) {
    if (state[start] !== 0) continue;
    const path: number[] = [start];
    const next = [0];
    state[start] = 1;
    while (path.length > 0) {
      const at = path[path.length - 1] as number;
      const needed = requirements[at]?.requires[next[next.length - 1] as number];
      if (needed === undefined) {
        state[at] = 2;
        path.pop();
        next.pop();
        continue;
      }
      next[next.length - 1] = (next[next.length - 1] as number) + 1;
      if (state[needed] === 1) return path.slice(path.indexOf(needed));
      if (state[needed] === 0) {
        state[needed] = 1;
        path.push(needed);
        next.push(0);
      }
    }
  }
  return null;
}
