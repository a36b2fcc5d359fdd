/** A closed interval; null = open on that side. */
export type Interval = { readonly min: number | null; readonly max: number | null };

/** `…By` and `need…` are indices into the given intervals: who sets the edge, who stands at the edge of the gap. */
export type Meeting =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'zone';
      readonly low: number | null;
      readonly high: number | null;
      readonly lowBy: readonly number[];
      readonly highBy: readonly number[];
    }
  | {
      readonly kind: 'gap';
      readonly low: number;
      readonly high: number;
      readonly needHigh: readonly number[];
      readonly needLow: readonly number[];
    };

/**
 * What acceptable ranges have in common (DOMAIN C14; ZOPA in the negotiation literature): L = max of the lower
 * edges, H = min of the upper edges. L ≤ H: the zone [L, H]; else a gap from H to L, with the blocking parties
 * at its edges. Intervals open on both sides say nothing; `none` when all are.
 */
export function meet(intervals: readonly Interval[]): Meeting {
  let low: number | null = null;
  let high: number | null = null;
  for (const { min, max } of intervals) {
    if (min !== null && (low === null || min > low)) low = min;
    if (max !== null && (high === null || max < high)) high = max;
  }
  if (low === null && high === null) return { kind: 'none' };
  const atLow: number[] = [];
  const atHigh: number[] = [];
  for (let index = 0; index < intervals.length; index += 1) {
    const { min, max } = intervals[index] as Interval;
    if (min !== null && min === low) atLow.push(index);
    if (max !== null && max === high) atHigh.push(index);
  }
  if (low !== null && high !== null && low > high)
    return { kind: 'gap', low: high, high: low, needHigh: atLow, needLow: atHigh };
  return { kind: 'zone', low, high, lowBy: atLow, highBy: atHigh };
}
