/** Below this share of changed votes a further round brings little (Scheibe, Skutsch & Schofer 1975). */
export const stableBelow = 0.15;

/** How many of those who voted in both rounds changed, vote by vote. */
export function changedVotes(before: readonly number[], after: readonly number[]): number {
  return before.filter((vote, at) => after[at] !== undefined && after[at] !== vote).length;
}

/**
 * The fewest votes that have to have changed where nobody knows whose is whose: `counts[step]` before and after. Votes that
 * came or went count as no change. What crossed over unseen is not counted: a lower bound.
 */
export function fewestChanged(before: readonly number[], after: readonly number[]): number {
  const gone = before.reduce((sum, count, step) => sum + Math.max(0, count - (after[step] ?? 0)), 0);
  const come = after.reduce((sum, count, step) => sum + Math.max(0, count - (before[step] ?? 0)), 0);
  return Math.min(gone, come);
}
