/** A score of 0 to 5 per step, the lowest step first; null = not scored. */
export type LadderScores = readonly (number | null)[];

export type LadderGap = {
  /** The place of the step, 0 = the lowest. */
  readonly step: number;
  readonly score: number;
  /** How far the score is above what the steps below carry; more than 0. */
  readonly gap: number;
  /** The lowest score below, the earliest of several: where to begin. */
  readonly limit: { readonly step: number; readonly score: number };
};

export type LadderReading = {
  /** Per step what those below it carry: their lowest score; null where none of them was scored, so for the first. */
  readonly carried: readonly (number | null)[];
  /** The lowest step first. */
  readonly gaps: readonly LadderGap[];
  /** All gaps together: how far the steps run ahead of each other. */
  readonly total: number;
};

/** [RY1] Gap at step k = max(0, L_k − min(L_1 … L_k−1)); a step that was not scored carries nothing and runs ahead of nothing. */
export function readLadder(scores: LadderScores): LadderReading {
  const gaps: LadderGap[] = [];
  const carried: (number | null)[] = [];
  let limit: LadderGap['limit'] | null = null;
  for (const [step, score] of scores.entries()) {
    carried.push(limit?.score ?? null);
    if (score === null) continue;
    if (limit !== null && score > limit.score) gaps.push({ step, score, gap: score - limit.score, limit });
    else if (limit === null || score < limit.score) limit = { step, score };
  }
  return { carried, gaps, total: gaps.reduce((sum, { gap }) => sum + gap, 0) };
}

/** [RY2] Per step how far parties are apart, highest minus lowest; null where fewer than two were scored. */
export function ladderDistances(parties: readonly LadderScores[]): readonly (number | null)[] {
  const steps = Math.max(0, ...parties.map((scores) => scores.length));
  return Array.from({ length: steps }, (_, at) => {
    const scored = parties.map((scores) => scores[at] ?? null).filter((score) => score !== null);
    return scored.length < 2 ? null : Math.max(...scored) - Math.min(...scored);
  });
}
