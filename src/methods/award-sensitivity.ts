import {
  type Bid,
  type Formula,
  figureOf,
  isAhead,
  isRelative,
  referenceOf,
  winnersOf,
  withPriceShare,
} from './award.ts';

/** How much too dear a bid is to stand first with its quality, in the unit of the prices; null where no price above 0 would do. */
export type Deficit = { readonly id: string; readonly deficit: number | null };

const halvings = 100;

/**
 * Price deficit: the most a bid could have cost and still share the first place, the figures of all taken anew, from what it costs. With a
 * lower price a bid never falls behind, so halving finds it. 0 for who stands first.
 */
export function priceDeficits(formula: Formula, bids: readonly Bid[]): readonly Deficit[] {
  return bids.map((bid) => {
    const others = bids.filter(({ id }) => id !== bid.id);
    const isFirst = (price: number): boolean => {
      const all = [...others, { ...bid, price }];
      const reference = referenceOf(all);
      if (reference === null) return true;
      const own = figureOf(formula, { ...bid, price }, reference);
      return others.every((other) => !isAhead(formula, figureOf(formula, other, reference), own));
    };
    if (isFirst(bid.price)) return { id: bid.id, deficit: 0 };
    let [low, high] = [bid.price * 1e-9, bid.price];
    if (!isFirst(low)) return { id: bid.id, deficit: null };
    for (let turn = 0; turn < halvings; turn += 1) {
      const middle = (low + high) / 2;
      if (isFirst(middle)) low = middle;
      else high = middle;
    }
    return { id: bid.id, deficit: bid.price - low };
  });
}

/** What turned, and by whose coming or going. */
export type Reversal = {
  readonly cause:
    | { readonly kind: 'dropped'; readonly id: string }
    /** It was put aside and would count after all. */
    | { readonly kind: 'joined'; readonly id: string }
    | { readonly kind: 'added'; readonly bid: Omit<Bid, 'id'> };
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/**
 * Rank reversal: does the winner change when a bid that did not win drops out (HR 9 May 2014, ECLI:NL:HR:2014:1078), or when one comes
 * that does not win either? Fictitious bids are tried on a grid around the real ones; per new winner the least extreme is given: the one
 * with the highest price, then with the highest quality. A formula that takes each bid by itself can't turn, so nothing is tried for it.
 */
export function rankReversals(formula: Formula, bids: readonly Bid[]): readonly Reversal[] {
  if (!isRelative(formula)) return [];
  const before = winnersOf(formula, bids);
  const dropped = bids.flatMap(({ id }): Reversal[] => {
    if (before.includes(id)) return [];
    const after = winnersOf(
      formula,
      bids.filter((bid) => bid.id !== id),
    );
    return isSame(before, after) ? [] : [{ cause: { kind: 'dropped', id }, before, after }];
  });
  return [...dropped, ...byAdding(formula, bids, before)];
}

/** What would turn if a bid that was put aside counted after all, and did not win by it. */
export function reversalsByJoining(formula: Formula, bids: readonly Bid[], aside: readonly Bid[]): readonly Reversal[] {
  const before = winnersOf(formula, bids);
  return aside.flatMap((bid): Reversal[] => {
    const after = winnersOf(formula, [...bids, bid]);
    if (before.length === 0 || after.includes(bid.id) || isSame(before, after)) return [];
    return [{ cause: { kind: 'joined', id: bid.id }, before, after }];
  });
}

const fictitious = '(fictitious)';

function byAdding(formula: Formula, bids: readonly Bid[], before: readonly string[]): readonly Reversal[] {
  const found = new Map<string, Reversal>();
  for (const bid of fictitiousBids(bids)) {
    const after = winnersOf(formula, [...bids, { id: fictitious, ...bid }]);
    if (after.includes(fictitious) || isSame(before, after)) continue;
    const key = after.join(' ');
    if (!found.has(key)) found.set(key, { cause: { kind: 'added', bid }, before, after });
  }
  return [...found.values()];
}

/** Fifty prices from half the lowest to half above the highest, twenty-one qualities: dear and good ones first. */
function fictitiousBids(bids: readonly Bid[]): readonly Omit<Bid, 'id'>[] {
  if (bids.length === 0) return [];
  const prices = bids.map(({ price }) => price);
  const [low, high] = [Math.min(...prices) / 2, Math.max(...prices) * 1.5];
  const rounded = (price: number): number => Number(price.toPrecision(4));
  const grid = Array.from({ length: 50 }, (_, step) => rounded(high - ((high - low) * step) / 49));
  return grid.flatMap((price) => Array.from({ length: 21 }, (_, step) => ({ price, quality: 1 - step / 20 })));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** A stretch of the weight of price, in parts of all weight, with who wins in it. */
export type Stretch = { readonly from: number; readonly to: number; readonly winners: readonly string[] };

/**
 * Who wins at which weight of price, from 0 to 1 (for the utility index, which divides by it, from just above 0), with the tipping points in
 * between to a millionth. The same weights for all; null for formulas without weights.
 */
export function weightStretches(formula: Formula, bids: readonly Bid[]): readonly Stretch[] | null {
  if (!('weights' in formula) || bids.length === 0) return null;
  const winnersAt = (share: number): readonly string[] => winnersOf(withPriceShare(formula, share), bids);
  const least = formula.kind === 'utility' ? 1e-6 : 0;
  const steps = 400;
  const stretches: Stretch[] = [];
  let from = least;
  let winners = winnersAt(least);
  for (let step = 1; step <= steps; step += 1) {
    const at = least + ((1 - least) * step) / steps;
    const now = winnersAt(at);
    if (isSame(winners, now)) continue;
    const tip = tippingPoint(winnersAt, winners, at - (1 - least) / steps, at);
    stretches.push({ from, to: tip, winners });
    from = tip;
    winners = now;
  }
  return [...stretches, { from, to: 1, winners }];
}

function tippingPoint(
  winnersAt: (share: number) => readonly string[],
  before: readonly string[],
  low: number,
  high: number,
): number {
  let [left, right] = [low, high];
  while (right - left > 1e-7) {
    const middle = (left + right) / 2;
    if (isSame(winnersAt(middle), before)) left = middle;
    else right = middle;
  }
  return Number(((left + right) / 2).toFixed(6));
}
