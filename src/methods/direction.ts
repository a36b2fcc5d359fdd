/**
 * Mann and Kendall: of all pairs of a series, those that rise less those that fall, as a part of all (Kendall's tau against time).
 * It knows no unit and minds no single leap. Unknown below three values.
 */
export function tauOverTime(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 3) return null;
  let sum = 0;
  for (const [at, value] of values.entries()) for (const later of values.slice(at + 1)) sum += Math.sign(later - value);
  return sum / ((n * (n - 1)) / 2);
}
