import { cellAt, cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { Option, Outcome } from '#src/dossier/option.ts';
import type { Parameter, Value } from '#src/dossier/parameter.ts';
import { clientOf } from '#src/dossier/position.ts';

/** From best to worst; `unknown`: it did not answer something that is asked. */
export const feasibilities = ['can', 'custom', 'unknown', 'cannot'] as const;
export type Feasibility = (typeof feasibilities)[number];

export type SupplierFeasibility = {
  readonly supplier: SupplierId;
  readonly kind: Feasibility;
  /** What it falls out on, or has to build, or did not answer; by requirement id. */
  readonly requirements: readonly RequirementId[];
};

/**
 * [A75] Which suppliers can do what an option says, in their fixed order; none when it says nothing about any
 * requirement. An offer is what a supplier can do at best, so more than asked is no reason to fall out.
 */
export function feasibleSuppliers(dossier: Dossier, option: Option): readonly SupplierFeasibility[] {
  const asked = option.outcomes.filter(
    ({ rung, priority, requirement }) =>
      rung !== 'not-wanted' && priority !== 'W' && find(dossier.requirements, requirement) !== undefined,
  );
  if (asked.length === 0) return [];
  return dossier.suppliers.toSorted(byOrder).map(({ id }) => feasibilityOf(dossier, asked, id));
}

function feasibilityOf(dossier: Dossier, asked: readonly Outcome[], supplier: SupplierId): SupplierFeasibility {
  const found = asked.map((outcome) => ({
    requirement: outcome.requirement as RequirementId,
    kind: answerTo(dossier, outcome, cellAt(dossier.offers, outcome.requirement, supplier, supplierOf)),
  }));
  const rank = Math.max(...found.map(({ kind }) => feasibilities.indexOf(kind)));
  const kind = feasibilities[rank] as Feasibility;
  const because = kind === 'can' ? [] : found.filter((each) => each.kind === kind);
  return { supplier, kind, requirements: [...new Set(because.map(({ requirement }) => requirement))].sort() };
}

function answerTo(dossier: Dossier, outcome: Outcome, offer: Offer | undefined): Feasibility {
  if (offer === undefined) return 'unknown';
  if (offer.fit === 'no') return 'cannot';
  const parameter = find(dossier.requirements, outcome.requirement)?.parameter ?? null;
  if (outcome.value !== null && parameter !== null) {
    if (offer.value === null) return 'unknown';
    if (!meets(dossier, parameter, outcome, outcome.value, offer.value)) return 'cannot';
  }
  return offer.fit === 'custom' || offer.fit === 'roadmap' ? 'custom' : 'can';
}

/** Where neither way is stricter, both sides count; see decision 9. */
function meets(dossier: Dossier, parameter: Parameter, outcome: Outcome, asked: Value, offered: Value): boolean {
  if (offered === asked) return true;
  if (parameter.kind === 'category') return isStricterCategory(dossier, parameter.categories, outcome, offered);
  if (typeof asked !== 'number' || typeof offered !== 'number') return false;
  return (parameter.direction === 'higher' && offered > asked) || (parameter.direction === 'lower' && offered < asked);
}

/** Categories stand from strict to loose: who offers an earlier one serves too, as long as nobody it is for said no to it. */
function isStricterCategory(
  dossier: Dossier,
  categories: readonly string[],
  { requirement, client, value }: Outcome,
  offered: Value,
): boolean {
  const at = categories.indexOf(String(offered));
  if (at < 0 || at > categories.indexOf(String(value))) return false;
  const limits = cellsOf(dossier.positions, requirement).find((position) => clientOf(position) === client)?.limits;
  return limits?.kind === 'options' && limits.options.includes(String(offered));
}
