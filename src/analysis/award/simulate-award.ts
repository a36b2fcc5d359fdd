import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { isFixed } from '#src/analysis/budget.ts';
import { holderCount } from '#src/analysis/holders.ts';
import { type Bid, type Formula, ranked, type Standing } from '#src/methods/award.ts';
import {
  type Deficit,
  priceDeficits,
  rankReversals,
  reversalsByJoining,
  type Reversal,
  type Stretch,
  weightStretches,
} from '#src/methods/award-sensitivity.ts';
import { asideOf, type AwardBid, awardBids, type AwardSettings, biddersOf, noPlay } from './award-bids.ts';
import { type AwardWarning, awardWarnings } from './award-warnings.ts';

/** One formula worked out; several stand side by side, and none of them is the answer. */
export type AwardRun = {
  readonly formula: Formula;
  readonly standings: readonly Standing[];
  readonly deficits: readonly Deficit[];
  readonly reversals: readonly Reversal[];
  /** Null where the formula has no weights. */
  readonly stretches: readonly Stretch[] | null;
  readonly warnings: readonly AwardWarning[];
};

export type AwardSimulation = {
  readonly bids: readonly AwardBid[];
  /** Those that take part, with what is tried out. */
  readonly bidders: readonly Bid[];
  readonly knockOuts: readonly RequirementId[];
  readonly runs: readonly AwardRun[];
};

/** [AW11] A simulation for people: what each formula would say of these bids. What may be used is for the buyer and the lawyer. */
export function simulateAward(
  dossier: Dossier,
  formulas: readonly Formula[],
  settings: AwardSettings,
): AwardSimulation {
  const holders = holderCount(dossier);
  const knockOuts =
    settings.knockOuts ?? dossier.requirements.filter((each) => isFixed(dossier, each, holders)).map(({ id }) => id);
  const bids = awardBids(dossier, { ...settings, knockOuts });
  const play = settings.play ?? noPlay;
  const bidders = biddersOf(bids, play);
  const aside = asideOf(bids, play);
  return {
    bids,
    bidders,
    knockOuts,
    runs: formulas.map((formula) => {
      const reversals = [...reversalsByJoining(formula, bidders, aside), ...rankReversals(formula, bidders)];
      return {
        formula,
        standings: ranked(formula, bidders),
        deficits: priceDeficits(formula, bidders),
        reversals,
        stretches: weightStretches(formula, bidders),
        warnings: awardWarnings(dossier, { formula, bids, knockOuts, reversals }),
      };
    }),
  };
}
