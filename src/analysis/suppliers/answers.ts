import { cellAt } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { type Offer, type Proof, supplierOf } from '#src/dossier/offer.ts';

/** What counts as an answer: everything that is offered, or only what was shown to work or is in the contract. */
export const evidences = ['offered', 'proven'] as const;
export type Evidence = (typeof evidences)[number];

export function isProof(proof: Proof): boolean {
  return proof !== 'claimed';
}

/** The answer as far as it counts; undefined where there is none, or none that is proven. A no needs no proof. */
export function answerOf(
  dossier: Dossier,
  requirement: RequirementId,
  supplier: SupplierId,
  evidence: Evidence,
): Offer | undefined {
  return counted(cellAt(dossier.offers, requirement, supplier, supplierOf), evidence);
}

/** An answer that is offered, as far as it counts. */
export function counted(offer: Offer | undefined, evidence: Evidence): Offer | undefined {
  if (offer === undefined || evidence === 'offered' || offer.fit === 'no' || isProof(offer.proof)) return offer;
  return undefined;
}

/** How an answer stands to an eis, which is met or not: out of the box or by configuring it is met (DOMAIN C10). */
export const answerKinds = ['met', 'custom', 'later', 'no', 'unknown'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export function answerKind(offer: Offer | undefined): AnswerKind {
  switch (offer?.fit) {
    case undefined:
      return 'unknown';
    case 'standard':
    case 'configuration':
      return 'met';
    case 'custom':
      return 'custom';
    case 'roadmap':
      return 'later';
    case 'no':
      return 'no';
  }
}
