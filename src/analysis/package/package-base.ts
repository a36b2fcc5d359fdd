import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import { isEveryonesMust } from '#src/analysis/budget.ts';
import { euros } from '#src/analysis/effort.ts';
import { holderCount, mayHold } from '#src/analysis/holders.ts';
import { estimates, type Priced, pricedBy, type PriceSource } from './offered-prices.ts';
import type { Budgets } from './problem.ts';

/**
 * What packages are about in a dossier, without texts, limits or names: small enough to hand to a worker, and everything that questions
 * with other budgets, scales or musts are made of. Requirements and clients are meant by their index.
 */
export type PackageBase = {
  readonly requirements: readonly {
    readonly id: RequirementId;
    /** Whole euros, once and per year; 0 when not estimated. */
    readonly once: number;
    readonly year: number;
    readonly isPriced: boolean;
    /** Whose prices count delivers it, or did not say. */
    readonly isOffered: boolean;
    readonly isLegal: boolean;
    readonly isEveryonesMust: boolean;
    /** How many clients call it a must. */
    readonly musts: number;
    readonly requires: readonly number[];
    readonly excludes: readonly number[];
  }[];
  /** Who may hold a position, in their fixed order. */
  readonly clients: readonly {
    readonly id: ClientId;
    readonly inhabitants: number | null;
    readonly positions: readonly (readonly [at: number, priority: Priority])[];
  }[];
  /** The joint budgets of the assignment. */
  readonly budgets: Budgets;
  readonly years: number;
};

export function packageBase(dossier: Dossier, prices: PriceSource = estimates): PackageBase {
  const { budgetOnceK, budgetYearK, contractYears } = assignmentOf(dossier);
  const index = new Map<string, number>(dossier.requirements.map(({ id }, at) => [id, at]));
  const indices = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? []);
  const excludes = bothWays(dossier.requirements.map((requirement) => indices(requirement.excludes)));
  const holders = holderCount(dossier);
  return {
    requirements: dossier.requirements.map((requirement, at) => ({
      id: requirement.id,
      ...costOf(pricedBy(dossier, requirement, prices)),
      isLegal: requirement.isLegal,
      isEveryonesMust: isEveryonesMust(dossier, requirement, holders),
      musts: cellsOf(dossier.positions, requirement.id).filter(({ priority }) => priority === 'M').length,
      requires: indices(requirement.requires),
      excludes: excludes[at] ?? [],
    })),
    clients: clientsOf(dossier, index),
    budgets: {
      once: budgetOnceK === null ? null : euros(budgetOnceK),
      year: budgetYearK === null ? null : euros(budgetYearK),
    },
    years: contractYears,
  };
}

function costOf({ onceK, yearK, isOffered }: Priced) {
  return { once: euros(onceK), year: euros(yearK), isPriced: onceK !== null || yearK !== null, isOffered };
}

/** Kept on one of the two; both must know. */
function bothWays(pairs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const both = pairs.map((others) => new Set(others));
  for (const [at, others] of pairs.entries()) for (const other of others) both[other]?.add(at);
  return both.map((others) => [...others].sort((a, b) => a - b));
}

function clientsOf(dossier: Dossier, index: ReadonlyMap<string, number>): PackageBase['clients'] {
  const holders = dossier.clients.filter(mayHold).toSorted(byOrder);
  const positions = new Map<string, [number, Priority][]>(holders.map(({ id }) => [id, []]));
  for (const { row, cells } of dossier.positions) {
    const at = index.get(row);
    if (at === undefined) continue;
    for (const { client, priority } of cells) if (priority !== null) positions.get(client)?.push([at, priority]);
  }
  return holders.map(({ id, inhabitants }) => ({ id, inhabitants, positions: positions.get(id) ?? [] }));
}
