/** A wished value and the width of the range its owner accepts (0 or more), in the same unit. */
export type Wish = { readonly at: number; readonly width: number };

/** Stands in for a width of nothing: such a wish outweighs every other. */
const hairWidth = 1e-9;

/**
 * The value between `low` and `high` (null = open) whose largest relative distance to a wish is smallest:
 * min over x of max over i of |x − wᵢ| / max(widthᵢ, ε) (DOMAIN C14). Null without wishes.
 *
 * The largest of V-shaped functions is convex with one minimum, where two of them cross; the search exchanges
 * one of the two for the wish that is worst off until nobody is. Clamping a convex minimum keeps it a minimum.
 */
export function closestValue(wishes: readonly Wish[], low: number | null, high: number | null): number | null {
  const start = wishes[0];
  if (start === undefined) return null;
  let left = start;
  let right = start;
  for (const wish of wishes) {
    if (wish.at < left.at) left = wish;
    if (wish.at > right.at) right = wish;
  }
  let value = left.at;
  let distance = 0;
  if (left.at < right.at)
    for (let turn = 0; turn <= wishes.length; turn += 1) {
      value = balance(left, right);
      distance = distanceTo(left, value);
      const worst = worstOff(wishes, value);
      if (distanceTo(worst, value) <= distance * (1 + 1e-12)) break;
      if (worst.at < value) left = worst;
      else right = worst;
    }
  if (low !== null && value < low) return low;
  return high !== null && value > high ? high : value;
}

function widthOf(wish: Wish): number {
  return Math.max(wish.width, hairWidth);
}

function distanceTo(wish: Wish, value: number): number {
  return Math.abs(value - wish.at) / widthOf(wish);
}

/** Where two wishes are equally far off. */
function balance(a: Wish, b: Wish): number {
  return (a.at * widthOf(b) + b.at * widthOf(a)) / (widthOf(a) + widthOf(b));
}

function worstOff(wishes: readonly Wish[], value: number): Wish {
  let worst = wishes[0] as Wish;
  for (const wish of wishes) if (distanceTo(wish, value) > distanceTo(worst, value)) worst = wish;
  return worst;
}
