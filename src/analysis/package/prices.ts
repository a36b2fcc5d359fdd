import type { RequirementId } from '#src/dossier/ids.ts';
import { type Asking, best, problemFor, sharing } from './asking.ts';
import type { PackageSettings } from './package-problem.ts';
import type { FixedBy } from './problem.ts';
import type { PackageRule } from './rules.ts';
import type { FoundPackage, PackageResult } from './solve-package.ts';

/** What changes for the clients, as parts of 1: below zero is worse off. */
export type Shift = { readonly mean: number; readonly lowest: number };

export type MustPrice = {
  readonly requirement: RequirementId;
  /** Why it is in anyway; null for a must of somebody that did not make it. */
  readonly fixed: FixedBy | null;
  /** What having it in costs the others, compared with leaving the choice to the rule; null when that could not be solved. */
  readonly shift: Shift | null;
  /** With it in there is no package. */
  readonly isImpossible: boolean;
  /** What stands in its place, and what it would push out. */
  readonly instead: readonly RequirementId[];
  readonly isProven: boolean;
};

export type Prices = {
  readonly result: PackageResult;
  /** What the rule costs in the mean, against the highest mean there is with the same musts. */
  readonly fairness: { readonly highest: PackageResult; readonly shift: Shift } | null;
  /** The fixed ones that the rule would not have chosen, and the musts it left out; dearest first. */
  readonly musts: readonly MustPrice[];
};

/** [PK16] [PK17] Two more solves for fairness, and one for each must that stands in doubt. */
export async function pricesOf(asking: Asking, rule: PackageRule, settings: PackageSettings): Promise<Prices> {
  const problem = problemFor(asking.base, rule, settings);
  const musts = new Set(problem.clients.flatMap(({ needs }) => needs));
  const fixed = problem.requirements.filter((each) => each.fixed !== null);
  const share = sharing(asking, 2 + musts.size);
  const result = await best(share.next(), rule, settings);
  if (result.kind !== 'found') return { result, fairness: null, musts: [] };
  const majority = rule === 'majority' ? { hasMajorityMusts: true } : {};
  const highest = await best(share.next(), 'sum', { ...settings, ...majority });
  const prices: MustPrice[] = [];
  for (const { id, fixed: by } of fixed) {
    const released = {
      ...settings,
      released: [...(settings.released ?? []), id],
      chosen: without(settings.chosen, id),
    };
    prices.push(priceOf(id, by, await best(share.next(), rule, released), result));
  }
  const left = new Set<string>(result.outcome.left);
  for (const at of musts) {
    const requirement = problem.requirements[at];
    if (requirement === undefined || !left.has(requirement.id)) continue;
    const forced = { ...settings, chosen: [...(settings.chosen ?? []), requirement.id] };
    prices.push(priceOf(requirement.id, null, result, await best(share.next(), rule, forced)));
  }
  return {
    result,
    fairness: highest.kind === 'found' ? { highest, shift: shiftBetween(highest, result) } : null,
    musts: prices.filter(isFelt).toSorted((a, b) => weightOf(a) - weightOf(b)),
  };
}

function without(ids: readonly string[] | undefined, id: string): readonly string[] {
  return (ids ?? []).filter((each) => each !== id);
}

/** `free`: the choice is the rule's; `bound`: it is in. */
function priceOf(
  requirement: RequirementId,
  fixed: FixedBy | null,
  free: PackageResult,
  bound: PackageResult,
): MustPrice {
  const isImpossible = bound.kind === 'impossible';
  if (free.kind !== 'found' || bound.kind !== 'found')
    return { requirement, fixed, shift: null, isImpossible, instead: [], isProven: isImpossible };
  const kept = new Set<string>(bound.outcome.chosen);
  return {
    requirement,
    fixed,
    shift: shiftBetween(free, bound),
    isImpossible,
    instead: free.outcome.chosen.filter((id) => !kept.has(id)),
    isProven: free.isProven && bound.isProven,
  };
}

function shiftBetween(from: FoundPackage, to: FoundPackage): Shift {
  return {
    mean: (to.outcome.mean ?? 0) - (from.outcome.mean ?? 0),
    lowest: (to.outcome.lowest ?? 0) - (from.outcome.lowest ?? 0),
  };
}

/** A fixed one that the rule chooses by itself costs nothing. */
function isFelt({ fixed, instead, shift, isImpossible }: MustPrice): boolean {
  return fixed === null || isImpossible || shift === null || instead.length > 0;
}

function weightOf({ shift }: MustPrice): number {
  return shift === null ? Number.NEGATIVE_INFINITY : shift.lowest + shift.mean;
}
