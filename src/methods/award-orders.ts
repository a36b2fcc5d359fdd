import { type Bid, type Formula, figureOf, ranked, referenceOf, type Standing, withPriceShare } from './award.ts';

/** A stretch of the weight of price, in parts of all weight, in which the whole order stays the same. */
export type OrderStretch = { readonly from: number; readonly to: number; readonly standings: readonly Standing[] };

/**
 * [AW15] The whole order over all weights of price; null for formulas without weights. Exact: a figure is a straight line over the share of
 * price (for the utility index over quality ÷ price), so two bids change places at most once, where their lines cross.
 */
export function orderStretches(formula: Formula, bids: readonly Bid[]): readonly OrderStretch[] | null {
  if (!('weights' in formula) || bids.length === 0) return null;
  const least = formula.kind === 'utility' ? 1e-6 : 0;
  const edges = [least, ...crossings(formula, bids).filter((share) => share > least && share < 1), 1];
  const stretches: OrderStretch[] = [];
  for (const [at, from] of edges.slice(0, -1).entries()) {
    const to = edges[at + 1] ?? 1;
    const standings = ranked(withPriceShare(formula, (from + to) / 2), bids);
    const last = stretches.at(-1);
    if (last !== undefined && isSameOrder(last.standings, standings)) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, standings });
  }
  return stretches;
}

type Weighed = Extract<Formula, { readonly weights: unknown }>;

function crossings(formula: Weighed, bids: readonly Bid[]): readonly number[] {
  const reference = referenceOf(bids);
  if (reference === null) return [];
  const isUtility = formula.kind === 'utility';
  // Two points of each line: at no price and all price, or at N = 0 and N = 1.
  const [first, second] = isUtility ? [1, 0.5] : [0, 1];
  const lines = bids.map((bid) => {
    const start = figureOf(withPriceShare(formula, first), bid, reference);
    return { start, slope: figureOf(withPriceShare(formula, second), bid, reference) - start };
  });
  const shares: number[] = [];
  for (const [at, a] of lines.entries())
    for (const b of lines.slice(at + 1)) {
      const where = (b.start - a.start) / (a.slope - b.slope);
      if (Number.isFinite(where)) shares.push(isUtility ? 1 / (1 + where) : where);
    }
  const sorted = shares.toSorted((a, b) => a - b);
  return sorted.filter((share, at) => at === 0 || share - (sorted[at - 1] ?? 0) > 1e-9);
}

function isSameOrder(a: readonly Standing[], b: readonly Standing[]): boolean {
  const places = new Map(a.map(({ id, place }) => [id, place]));
  return b.every(({ id, place }) => places.get(id) === place);
}
