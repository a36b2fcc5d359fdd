import type { ClientId, RequirementId } from '#src/dossier/ids.ts';

// What a package is chosen from, as plain numbers: small enough to hand to a worker, and all the solver's model is made of.
// Requirements and clients are meant by their index.

/** Why a requirement has to be in, whatever it costs. */
export type FixedBy = 'legal' | 'everyone' | 'majority' | 'chosen';

export type ProblemRequirement = {
  readonly id: RequirementId;
  /** Whole euros, once and per year; 0 when not estimated. */
  readonly once: number;
  readonly year: number;
  readonly isPriced: boolean;
  readonly fixed: FixedBy | null;
  /** Kept out because somebody says so. */
  readonly isBarred: boolean;
  /** False where whose prices count does not deliver it; then it is kept out too. */
  readonly isOffered: boolean;
  readonly requires: readonly number[];
  readonly excludes: readonly number[];
};

export type ProblemClient = {
  readonly id: ClientId;
  /** Inhabitants, or what a served client brings in; null when not known. */
  readonly weight: number | null;
  /** Value points of what it values, as (requirement, points > 0). */
  readonly values: readonly (readonly [at: number, points: number])[];
  /** All it needs to be served: its musts. */
  readonly needs: readonly number[];
};

/** Euros; null = no limit. */
export type Budgets = { readonly once: number | null; readonly year: number | null };

export type PackageProblem = {
  readonly requirements: readonly ProblemRequirement[];
  readonly clients: readonly ProblemClient[];
  readonly budgets: Budgets;
  /** Years a yearly cost counts when two packages are compared by cost. */
  readonly years: number;
};

/** Everything the given requirements need, themselves included. Cycles do no harm. */
export function closureOf({ requirements }: PackageProblem, start: Iterable<number>): ReadonlySet<number> {
  const found = new Set(start);
  for (const at of found) for (const needed of requirements[at]?.requires ?? []) found.add(needed);
  return found;
}

export function fixedIn({ requirements }: PackageProblem): readonly number[] {
  return requirements.flatMap(({ fixed }, at) => (fixed === null ? [] : [at]));
}

export function costsOf(
  problem: PackageProblem,
  chosen: Iterable<number>,
): { readonly once: number; readonly year: number } {
  let once = 0;
  let year = 0;
  for (const at of chosen) {
    once += problem.requirements[at]?.once ?? 0;
    year += problem.requirements[at]?.year ?? 0;
  }
  return { once, year };
}

export function fitsBudgets({ budgets }: PackageProblem, { once, year }: { once: number; year: number }): boolean {
  return (budgets.once === null || once <= budgets.once) && (budgets.year === null || year <= budgets.year);
}

export function totalOf({ values }: ProblemClient): number {
  return values.reduce((sum, [, points]) => sum + points, 0);
}

/** Euros over the contract. */
export function contractCost({ requirements, years }: PackageProblem, at: number): number {
  const { once = 0, year = 0 } = requirements[at] ?? {};
  return once + years * year;
}
