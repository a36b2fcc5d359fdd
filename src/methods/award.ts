import { assertNever } from '#src/base/assert-never.ts';

// Award formulas of BPKV (best price-quality ratio) on plain numbers (DOMAIN C15). Which one is allowed and how is for the buyer and
// the lawyer to say; these only count.

/** One bid: price > 0 in any one unit, quality 0..1. */
export type Bid = { readonly id: string; readonly price: number; readonly quality: number };

/** Weights of quality and price, usually together 100. */
export type Weights = { readonly quality: number; readonly price: number };

export type Formula =
  /** WQ Q + WP Pmin / P: against the lowest price among the bids. */
  | { readonly kind: 'relative'; readonly weights: Weights }
  /** WQ Q + WP (Pmax − P) / (Pmax − Pmin), the price part held within 0..WP; both fixed beforehand. */
  | { readonly kind: 'linear'; readonly weights: Weights; readonly lowest: number; readonly highest: number }
  /** WQ Q + WP (1 − log(P / Pbest) / log A): each factor A in price costs all of WP. May go below 0. */
  | { readonly kind: 'logarithmic'; readonly weights: Weights; readonly base: number }
  /** Utility index (Mercell): U = (1 − (Qbest − Q) N) Pmin / P with N = WQ / WP: against the best quality and the lowest price. */
  | { readonly kind: 'utility'; readonly weights: Weights }
  /** P / Q, in price per point when quality is in points of a hundred; lowest first. */
  | { readonly kind: 'ratio' }
  /** Gunnen op waarde: P − value × Q, lowest first; may be negative. */
  | { readonly kind: 'value'; readonly worth: number }
  /**
   * Superformule, the part of it that is published: P / (Q of what is required + Q of what is wished), lowest first. `required`: the quality of
   * meeting the requirements themselves, on the scale of the bids.
   */
  | { readonly kind: 'super'; readonly required: number };

export type FormulaKind = Formula['kind'];

/** Whether a higher figure is better; of the others the lowest wins. */
export function isHigherBetter({ kind }: Formula): boolean {
  return kind !== 'ratio' && kind !== 'value' && kind !== 'super';
}

/** Whether the figure of a bid hangs on what others bid, so that another's going can turn the order. */
export function isRelative({ kind }: Formula): boolean {
  return kind === 'relative' || kind === 'logarithmic' || kind === 'utility';
}

/** What the figures of all bids are taken against. Null without bids. */
export type Reference = { readonly lowestPrice: number; readonly bestQuality: number };

export function referenceOf(bids: readonly Omit<Bid, 'id'>[]): Reference | null {
  if (bids.length === 0) return null;
  return {
    lowestPrice: Math.min(...bids.map(({ price }) => price)),
    bestQuality: Math.max(...bids.map(({ quality }) => quality)),
  };
}

export function figureOf(formula: Formula, { price, quality }: Omit<Bid, 'id'>, reference: Reference): number {
  switch (formula.kind) {
    case 'relative':
      return formula.weights.quality * quality + (formula.weights.price * reference.lowestPrice) / price;
    case 'linear': {
      const share = (formula.highest - price) / (formula.highest - formula.lowest);
      return formula.weights.quality * quality + formula.weights.price * Math.min(1, Math.max(0, share));
    }
    case 'logarithmic':
      return (
        formula.weights.quality * quality +
        formula.weights.price * (1 - Math.log(price / reference.lowestPrice) / Math.log(formula.base))
      );
    case 'utility': {
      const exchange = formula.weights.quality / formula.weights.price;
      return ((1 - (reference.bestQuality - quality) * exchange) * reference.lowestPrice) / price;
    }
    case 'ratio':
      return price / (100 * quality);
    case 'value':
      return price - formula.worth * quality;
    case 'super':
      return price / (100 * (formula.required + quality));
    default:
      return assertNever(formula);
  }
}

export type Standing = {
  readonly id: string;
  readonly figure: number;
  /** From 1; equal figures share a place. */
  readonly place: number;
};

/** Figures closer than this, relatively, are a tie: a difference of rounding decides nothing. */
const precision = 1e-9;

export function isAhead(formula: Formula, a: number, b: number): boolean {
  const margin = precision * Math.max(1, Math.abs(a), Math.abs(b));
  return isHigherBetter(formula) ? a - b > margin : b - a > margin;
}

/** Bids in the order of their figures, the best first; of equal ones in the given order. */
export function ranked(formula: Formula, bids: readonly Bid[]): readonly Standing[] {
  const reference = referenceOf(bids);
  if (reference === null) return [];
  const figures = bids.map((bid) => ({ id: bid.id, figure: figureOf(formula, bid, reference) }));
  return figures
    .map((each) => ({
      ...each,
      place: 1 + figures.filter((other) => isAhead(formula, other.figure, each.figure)).length,
    }))
    .toSorted((a, b) => a.place - b.place);
}

/** Ids of who stands first; several = a tie. In one pass, for searches ask it thousands of times. */
export function winnersOf(formula: Formula, bids: readonly Bid[]): readonly string[] {
  const reference = referenceOf(bids);
  if (reference === null) return [];
  const figures = bids.map((bid) => figureOf(formula, bid, reference));
  const best = figures.reduce((a, b) => (isHigherBetter(formula) ? Math.max(a, b) : Math.min(a, b)));
  return bids.flatMap(({ id }, at) => (isAhead(formula, best, figures[at] ?? best) ? [] : [id]));
}

/** The same formula with another part of all weight for price, 0..1; above 0 for the utility index, which divides by it. */
export function withPriceShare(formula: Extract<Formula, { readonly weights: unknown }>, share: number): Formula {
  const total = formula.weights.quality + formula.weights.price;
  return { ...formula, weights: { quality: total * (1 - share), price: total * share } };
}
