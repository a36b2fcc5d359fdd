/** Relative scores, Fibonacci as a rule; `effort` above 0. */
export type JobScores = {
  readonly value: number;
  readonly time: number;
  readonly risk: number;
  readonly effort: number;
};

/**
 * Weighted shortest job first (Reinertsen 2009; SAFe): what delay costs over how long it takes. For the order in which
 * something is brought in, not for what is a must: small jobs always win. Null without effort.
 */
export function wsjf({ value, time, risk, effort }: JobScores): number | null {
  return effort > 0 ? (value + time + risk) / effort : null;
}

/** Value for effort; null without effort. */
export function valueForEffort({ value, effort }: Pick<JobScores, 'value' | 'effort'>): number | null {
  return effort > 0 ? value / effort : null;
}
