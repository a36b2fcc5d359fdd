/**
 * Splits a whole amount by whole weights into whole parts that add up to it: each gets the floor of its exact part, and what is
 * left goes one by one to the largest remainders; among equal ones to the first. Hamilton's method of 1792; Balinski & Young,
 * Fair Representation (1982), ch. 2. A negative amount is split as its opposite. Null when there is an amount and no weight.
 *
 * Exact in whole numbers of any size: cents times inhabitants go beyond what a double holds.
 */
export function largestRemainder(amount: number, weights: readonly number[]): readonly number[] | null {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n) return amount === 0 ? weights.map(() => 0) : null;
  const whole = BigInt(Math.abs(amount));
  const parts = weights.map((weight, at) => {
    const exact = whole * BigInt(weight);
    return { at, floor: Number(exact / total), remainder: exact % total };
  });
  const left = Math.abs(amount) - parts.reduce((sum, { floor }) => sum + floor, 0);
  const more = new Set(
    parts
      .toSorted((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1))
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map(({ at, floor }) => {
    const part = floor + Number(more.has(at));
    return amount < 0 && part !== 0 ? -part : part;
  });
}
