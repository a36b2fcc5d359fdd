// Ways of choosing among options, each on its own (DOMAIN C10, C11). `scores[option][party]`, higher is better, all of
// them given. They answer with the indices of every option that is equally good: a tie is shown, never broken.

/** Options that nobody scores at or below `objection`: consent, blocked by an overriding objection and by nothing else. */
export function withoutObjection(scores: readonly (readonly number[])[], objection: number): readonly number[] {
  return scores.flatMap((row, option) => (row.some((score) => score <= objection) ? [] : [option]));
}

/** Max-min (Rawls; Wald 1945): the party that is worst off is as well off as it can be. */
export function highestMinimum(scores: readonly (readonly number[])[]): readonly number[] {
  return highest(scores.map((row) => Math.min(...row)));
}

/** Bentham's sum, each party once or `weights[party]` times. Whole scores and weights keep ties exact. */
export function highestSum(
  scores: readonly (readonly number[])[],
  weights: readonly number[] | null = null,
): readonly number[] {
  return highest(scores.map((row) => row.reduce((sum, score, party) => sum + score * (weights?.[party] ?? 1), 0)));
}

export function lowest(figures: readonly number[]): readonly number[] {
  return highest(figures.map((figure) => -figure));
}

function highest(figures: readonly number[]): readonly number[] {
  const best = Math.max(...figures);
  return figures.flatMap((figure, option) => (figure === best ? [option] : []));
}
