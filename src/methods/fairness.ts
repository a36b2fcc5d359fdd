// How evenly something is spread over parties; `shares[party]` ≥ 0 on a scale of its own, never raw points of
// different parties (DOMAIN C11). Null where nobody has anything.

/**
 * Jain's index (1984): (Σs)² / (n Σs²), 1/n … 1; k of n with equal shares and the rest nothing gives k/n. Nearly blind above
 * a half: 0.80, 0.85, 0.90 and 0.92 come to 0.997, so lowest and range are shown before it.
 */
export function jainIndex(shares: readonly number[]): number | null {
  const squares = shares.reduce((sum, share) => sum + share ** 2, 0);
  return squares > 0 ? shares.reduce((sum, share) => sum + share, 0) ** 2 / (shares.length * squares) : null;
}

/** Gini's coefficient (1912): Σᵢ Σⱼ |sᵢ − sⱼ| / (2 n² mean); 0 = all equal. Coarse for four. */
export function giniCoefficient(shares: readonly number[]): number | null {
  const sum = shares.reduce((part, share) => part + share, 0);
  if (sum <= 0) return null;
  const differences = shares.reduce((part, a) => part + shares.reduce((own, b) => own + Math.abs(a - b), 0), 0);
  return differences / (2 * shares.length * sum);
}

/**
 * Leximin (Rawls 1971, Sen 1970): negative when `a` comes before `b`, the higher lowest share first, then the second lowest and so
 * on. For `sort`: the best first. Shares closer than `precision` are equal.
 */
export function byLeximin(a: readonly number[], b: readonly number[], precision = 1e-9): number {
  const [left, right] = [a, b].map((shares) => shares.toSorted((x, y) => x - y)) as [number[], number[]];
  for (const [at, share] of left.entries()) {
    const difference = (right[at] ?? 0) - share;
    if (Math.abs(difference) > precision) return difference;
  }
  return 0;
}
