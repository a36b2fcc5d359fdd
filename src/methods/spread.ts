/** Mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of a sample, √(Σ(x − m)² / (n − 1)); null below two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/**
 * Standard deviation as a share of the mean. Only on a scale with a true zero, such as points; undefined (null) at mean 0
 * and below two values (DOMAIN C8).
 */
export function variation(values: readonly number[]): number | null {
  const deviation = standardDeviation(values);
  const middle = mean(values);
  return deviation === null || middle === null || middle === 0 ? null : deviation / middle;
}

/**
 * Distance between the quartiles, each the value at (n − 1)·p with the rest interpolated (definition 7 of Hyndman & Fan
 * 1996, as spreadsheets and R compute it). On 5 to 7 steps, 1 or less counts as agreed in Delphi studies. Null of nothing.
 */
export function interquartileRange(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return quantile(sorted, 0.75) - quantile(sorted, 0.25);
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] as number;
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - low);
}
