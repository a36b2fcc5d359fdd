import { cellAt, cellsOf } from '#src/base/grid.ts';
import { has } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** Whose prices count: the estimates of the dossier alone, those of one supplier, or per requirement the lowest that is offered. */
export type PriceSource =
  | { readonly kind: 'estimate' }
  | { readonly kind: 'lowest' }
  | { readonly kind: 'supplier'; readonly supplier: string };

export const estimates: PriceSource = { kind: 'estimate' };

export type Priced = {
  /** Thousands of euros. */
  readonly onceK: number | null;
  readonly yearK: number | null;
  /** False where who counts says no: then it can't be had. */
  readonly isOffered: boolean;
};

/**
 * [PK75] What a requirement costs: the estimate with the price effect of the offer that counts, never below nothing. Who did not answer, or
 * gave no price, delivers for the estimate.
 */
export function pricedBy(dossier: Dossier, requirement: Requirement, source: PriceSource): Priced {
  const { costOnceK: onceK, costYearK: yearK } = requirement;
  const estimate: Priced = { onceK, yearK, isOffered: true };
  if (source.kind === 'estimate') return estimate;
  if (source.kind === 'supplier') {
    if (!has(dossier.suppliers, source.supplier)) return estimate;
    const offer = cellAt(dossier.offers, requirement.id, source.supplier, supplierOf);
    return offer === undefined ? estimate : withEffect(requirement, offer);
  }
  const offers = cellsOf(dossier.offers, requirement.id);
  const years = dossier.assignment[0]?.contractYears ?? 1;
  const able = offers
    .filter(({ fit }) => fit !== 'no')
    .map((offer) => withEffect(requirement, offer))
    .sort((a, b) => overContract(a, years) - overContract(b, years));
  const isRefused = able.length === 0 && offers.length > 0 && offers.length === dossier.suppliers.length;
  return able[0] ?? { ...estimate, isOffered: !isRefused };
}

function withEffect({ costOnceK, costYearK }: Requirement, { fit, onceK, yearK }: Offer): Priced {
  return { onceK: added(costOnceK, onceK), yearK: added(costYearK, yearK), isOffered: fit !== 'no' };
}

function added(estimate: number | null, effect: number | null): number | null {
  return effect === null ? estimate : Math.max(0, (estimate ?? 0) + effect);
}

function overContract({ onceK, yearK }: Priced, years: number): number {
  return (onceK ?? 0) + years * (yearK ?? 0);
}
