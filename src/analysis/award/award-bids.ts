import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { isFixed } from '#src/analysis/budget.ts';
import { fitFactor } from '#src/analysis/fit-factor.ts';
import { holderCount } from '#src/analysis/holders.ts';
import { answerKind, answerOf, type Evidence } from '#src/analysis/suppliers/answers.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import type { Bid } from '#src/methods/award.ts';

export type AwardSettings = {
  readonly evidence: Evidence;
  /** Requirements that are knock-out; left out: what the law requires and what all want. */
  readonly knockOuts?: readonly RequirementId[];
  /** Quality per supplier, 0..1, where people scored it, null while they are at it; left out it follows from the answers to the wishes. */
  readonly qualities?: Readonly<Record<string, number | null>>;
  readonly play?: AwardPlay;
};

export type AwardBid = {
  readonly supplier: SupplierId;
  /** Euros over the contract; null when there is no bid. */
  readonly price: number | null;
  readonly quality: number | null;
  /** Where the quality comes from. */
  readonly isScored: boolean;
  /** Knock-out requirements it answers no to or not at all: it is put aside; and those it has to build or promises for later. */
  readonly failed: readonly RequirementId[];
  readonly custom: readonly RequirementId[];
};

/** [AW10] What an award is simulated with. Whoever fails a knock-out is shown with the reason, and takes no part. */
export function awardBids(dossier: Dossier, settings: AwardSettings): readonly AwardBid[] {
  const holders = holderCount(dossier);
  const fixed = dossier.requirements.filter((each) => isFixed(dossier, each, holders)).map(({ id }) => id);
  const knockOuts = settings.knockOuts ?? fixed;
  const wishes = wishedIn(dossier, new Set(knockOuts));
  return dossier.suppliers.toSorted(byOrder).map(({ id, bidK }) => {
    const kinds = knockOuts.map((requirement) => ({
      requirement,
      kind: answerKind(answerOf(dossier, requirement, id, settings.evidence)),
    }));
    const on = (...meant: readonly string[]): RequirementId[] =>
      kinds.filter(({ kind }) => meant.includes(kind)).map(({ requirement }) => requirement);
    const scored = settings.qualities?.[id];
    return {
      supplier: id,
      price: bidK === null || bidK <= 0 ? null : bidK * 1000,
      quality: scored !== undefined ? scored : wishQuality(dossier, wishes, id, settings.evidence),
      isScored: typeof scored === 'number',
      failed: on('no', 'unknown'),
      custom: on('custom', 'later'),
    };
  });
}

/** What is no knock-out and valued, with the value points of all clients together. */
type Wished = readonly (readonly [requirement: RequirementId, points: number])[];

/** The same for every bid, so counted once. */
function wishedIn({ requirements, positions }: Dossier, knockOuts: ReadonlySet<string>): Wished {
  return requirements.flatMap(({ id }) => {
    if (knockOuts.has(id)) return [];
    let points = 0;
    for (const { priority } of cellsOf(positions, id)) if (priority !== null) points += valuePoints[priority];
    return points === 0 ? [] : [[id, points] as const];
  });
}

/** Σ value × fit ÷ Σ value over what is no knock-out, the clients' values together; null when nobody wishes anything. */
function wishQuality(dossier: Dossier, wishes: Wished, supplier: SupplierId, evidence: Evidence): number | null {
  let value = 0;
  let met = 0;
  for (const [id, points] of wishes) {
    value += points;
    const offer = answerOf(dossier, id, supplier, evidence);
    if (offer !== undefined) met += points * Math.round(100 * fitFactor(offer.fit));
  }
  return value === 0 ? null : met / (100 * value);
}

/** A bid that nobody made: to see what it would do. */
export type FictitiousBid = {
  readonly id: string;
  readonly name: string;
  readonly priceK: number;
  readonly quality: number;
};

/** What is tried out; nothing of it is in the dossier. */
export type AwardPlay = {
  /** Left out, as if it had not bid. */
  readonly without: readonly SupplierId[];
  /** Counts although it fails a knock-out. */
  readonly readmitted: readonly SupplierId[];
  readonly added: readonly FictitiousBid[];
};

export const noPlay: AwardPlay = { without: [], readmitted: [], added: [] };

/** [AW17] The bids that take part: not put aside or let in again, with a price and a quality; and those that were made up. */
export function biddersOf(bids: readonly AwardBid[], play: AwardPlay = noPlay): readonly Bid[] {
  const real = bids.filter(
    ({ supplier, failed }) =>
      (failed.length === 0 || play.readmitted.includes(supplier)) && !play.without.includes(supplier),
  );
  return [...countable(real), ...play.added.map(({ id, priceK, quality }) => ({ id, price: priceK * 1000, quality }))];
}

/** Put aside for a knock-out and not let in again; it has a price and a quality all the same. */
export function asideOf(bids: readonly AwardBid[], { readmitted, without }: AwardPlay): readonly Bid[] {
  return countable(
    bids.filter(
      ({ supplier, failed }) => failed.length > 0 && !readmitted.includes(supplier) && !without.includes(supplier),
    ),
  );
}

function countable(bids: readonly AwardBid[]): readonly Bid[] {
  return bids.flatMap(({ supplier, price, quality }) =>
    price === null || quality === null ? [] : [{ id: supplier, price, quality }],
  );
}
