import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { type Formula, isRelative } from '#src/methods/award.ts';
import type { Reversal } from '#src/methods/award-sensitivity.ts';
import type { AwardBid } from './award-bids.ts';

/** What seeds and case law ask to look at; nothing of it says what to do. */
export type AwardWarning =
  /** Price weighs more than quality. */
  | { readonly kind: 'price-heavier'; readonly price: number; readonly quality: number }
  /** The formula measures bids against each other; `turns`: it was seen to turn the winner. */
  | { readonly kind: 'relative'; readonly turns: number }
  /** Titles that sound like a feeling scored: it must be something observable (Hof Den Haag 2015:413). */
  | { readonly kind: 'feeling'; readonly requirements: readonly RequirementId[] }
  /** More than a third of all requirements is knock-out, or they leave fewer than three bids. */
  | {
      readonly kind: 'many-knock-outs';
      readonly knockOuts: number;
      readonly requirements: number;
      readonly left: number;
    };

export const feelings = /\b(klik|cultuur\w*|culture|chemistry|gevoel|uitstraling|sympathie|personal fit|click)\b/i;
const mostKnockOuts = 1 / 3;
const fewestBids = 3;

/** [AW14] */
export function awardWarnings(
  dossier: Dossier,
  {
    formula,
    bids,
    knockOuts,
    reversals,
  }: {
    readonly formula: Formula;
    readonly bids: readonly AwardBid[];
    readonly knockOuts: readonly RequirementId[];
    readonly reversals: readonly Reversal[];
  },
): readonly AwardWarning[] {
  const found: AwardWarning[] = [];
  if ('weights' in formula && formula.weights.price > formula.weights.quality)
    found.push({ kind: 'price-heavier', ...formula.weights });
  if (isRelative(formula)) found.push({ kind: 'relative', turns: reversals.length });
  const knocking = new Set<string>(knockOuts);
  const felt = dossier.requirements
    .filter(({ id, title }) => !knocking.has(id) && feelings.test(title))
    .map(({ id }) => id);
  if (felt.length > 0) found.push({ kind: 'feeling', requirements: felt });
  const left = bids.filter(({ failed }) => failed.length === 0).length;
  const { length } = dossier.requirements;
  if (knockOuts.length > length * mostKnockOuts || (left < fewestBids && left < bids.length))
    found.push({ kind: 'many-knock-outs', knockOuts: knockOuts.length, requirements: length, left });
  return found;
}
