import { cellsOf } from '#src/base/grid.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { isEveryonesMust } from '#src/analysis/budget.ts';
import { euros } from '#src/analysis/effort.ts';
import { holderCount, mayHold } from '#src/analysis/holders.ts';
import { type ClassEffort, valuePoints } from '#src/methods/moscow.ts';
import type { Budgets, FixedBy, PackageProblem, ProblemClient } from './problem.ts';

export type PackageSettings = {
  /** Euros; left out = the joint budgets of the assignment. */
  readonly budgets?: Partial<Budgets>;
  /** Points per class; left out: M 5, S 3, C 1, W 0. */
  readonly scale?: ClassEffort;
  /** Also fixed: a must of more than half of those who may hold a position. */
  readonly hasMajorityMusts?: boolean;
  /** Requirements somebody wants in or out, whatever comes of it; `released`: fixed no longer. By id. */
  readonly chosen?: readonly string[];
  readonly barred?: readonly string[];
  readonly released?: readonly string[];
};

/** [PK1] [PK2] What can be chosen from this dossier, for whom, and within what. */
export function packageProblem(dossier: Dossier, settings: PackageSettings = {}): PackageProblem {
  const { budgetOnceK, budgetYearK, contractYears } = assignmentOf(dossier);
  const index = new Map<string, number>(dossier.requirements.map(({ id }, at) => [id, at]));
  const indices = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? []);
  const excludes = bothWays(dossier.requirements.map((requirement) => indices(requirement.excludes)));
  const fixedBy = fixing(dossier, settings);
  const barred = new Set(settings.barred ?? []);
  return {
    requirements: dossier.requirements.map((requirement, at) => ({
      id: requirement.id,
      once: euros(requirement.costOnceK),
      year: euros(requirement.costYearK),
      isPriced: requirement.costOnceK !== null || requirement.costYearK !== null,
      fixed: fixedBy(requirement),
      isBarred: barred.has(requirement.id),
      requires: indices(requirement.requires),
      excludes: excludes[at] ?? [],
    })),
    clients: clientsOf(dossier, index, settings.scale ?? valuePoints),
    budgets: {
      once: settings.budgets?.once === undefined ? eurosOrNone(budgetOnceK) : settings.budgets.once,
      year: settings.budgets?.year === undefined ? eurosOrNone(budgetYearK) : settings.budgets.year,
    },
    years: contractYears,
  };
}

function eurosOrNone(thousands: number | null): number | null {
  return thousands === null ? null : euros(thousands);
}

/** Kept on one of the two; both must know. */
function bothWays(pairs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const both = pairs.map((others) => new Set(others));
  for (const [at, others] of pairs.entries()) for (const other of others) both[other]?.add(at);
  return both.map((others) => [...others].sort((a, b) => a - b));
}

function fixing(dossier: Dossier, settings: PackageSettings): (requirement: Requirement) => FixedBy | null {
  const holders = holderCount(dossier);
  const chosen = new Set(settings.chosen ?? []);
  const released = new Set(settings.released ?? []);
  return (requirement) => {
    if (chosen.has(requirement.id)) return 'chosen';
    if (released.has(requirement.id)) return null;
    if (requirement.isLegal) return 'legal';
    if (isEveryonesMust(dossier, requirement, holders)) return 'everyone';
    if (!settings.hasMajorityMusts) return null;
    const musts = cellsOf(dossier.positions, requirement.id).filter(({ priority }) => priority === 'M').length;
    return musts > holders / 2 ? 'majority' : null;
  };
}

function clientsOf(dossier: Dossier, index: ReadonlyMap<string, number>, scale: ClassEffort): readonly ProblemClient[] {
  const values = new Map<string, [number, number][]>();
  const needs = new Map<string, number[]>();
  const holders = dossier.clients.filter(mayHold);
  for (const { id } of holders) {
    values.set(id, []);
    needs.set(id, []);
  }
  for (const { row, cells } of dossier.positions) {
    const at = index.get(row);
    if (at === undefined) continue;
    for (const { client, priority } of cells) {
      if (priority === null) continue;
      if (scale[priority] > 0) values.get(client)?.push([at, scale[priority]]);
      if (priority === 'M') needs.get(client)?.push(at);
    }
  }
  return holders.map(({ id, inhabitants }) => ({
    id,
    weight: inhabitants,
    values: values.get(id) ?? [],
    needs: needs.get(id) ?? [],
  }));
}
