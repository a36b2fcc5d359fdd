import type { Dossier } from '#src/dossier/dossier.ts';
import { type ClassEffort, valuePoints } from '#src/methods/moscow.ts';
import type { PriceSource } from './offered-prices.ts';
import { type PackageBase, packageBase } from './package-base.ts';
import type { Budgets, FixedBy, PackageProblem, ProblemClient } from './problem.ts';

export type PackageSettings = {
  /** Whose prices count; left out: the estimates of the dossier. The base is made with them. */
  readonly prices?: PriceSource;
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

/** [PK1] [PK2] What can be chosen, for whom, and within what. */
export function problemOf(base: PackageBase, settings: PackageSettings = {}): PackageProblem {
  const scale = settings.scale ?? valuePoints;
  const chosen = new Set(settings.chosen ?? []);
  const barred = new Set(settings.barred ?? []);
  const released = new Set(settings.released ?? []);
  const fixedBy = (requirement: PackageBase['requirements'][number]): FixedBy | null => {
    if (chosen.has(requirement.id)) return 'chosen';
    if (released.has(requirement.id)) return null;
    if (requirement.isLegal) return 'legal';
    if (requirement.isEveryonesMust) return 'everyone';
    return settings.hasMajorityMusts && requirement.musts > base.clients.length / 2 ? 'majority' : null;
  };
  return {
    requirements: base.requirements.map((requirement) => ({
      ...requirement,
      fixed: fixedBy(requirement),
      isBarred: barred.has(requirement.id) || !requirement.isOffered,
    })),
    clients: clientsBy(base, scale),
    budgets: { ...base.budgets, ...settings.budgets },
    years: base.years,
  };
}

const known = new WeakMap<PackageBase, { readonly scale: ClassEffort; readonly clients: readonly ProblemClient[] }>();

/** What clients value does not hang on budgets or wishes: while a slider is dragged it is the same. */
function clientsBy(base: PackageBase, scale: ClassEffort): readonly ProblemClient[] {
  const before = known.get(base);
  if (before?.scale === scale) return before.clients;
  const clients = base.clients.map(({ id, inhabitants, positions }) => ({
    id,
    weight: inhabitants,
    values: positions.flatMap(([at, priority]) => (scale[priority] > 0 ? [[at, scale[priority]] as const] : [])),
    needs: positions.flatMap(([at, priority]) => (priority === 'M' ? [at] : [])),
  }));
  known.set(base, { scale, clients });
  return clients;
}

export function packageProblem(dossier: Dossier, settings: PackageSettings = {}): PackageProblem {
  return problemOf(packageBase(dossier, settings.prices), settings);
}
