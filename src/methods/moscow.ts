/** Effort per MoSCoW class, in any one unit. */
export type ClassEffort = { readonly M: number; readonly S: number; readonly C: number; readonly W: number };

/**
 * Share of the effort that is Must, Should and Could: effort(M) / (effort(M) + effort(S) + effort(C)); Won't is
 * not this time and stays out (DSDM Agile Project Framework, chapter 10; DOMAIN C1). Null when there is no effort.
 */
export function effortShares(
  effort: ClassEffort,
): { readonly M: number; readonly S: number; readonly C: number } | null {
  const planned = effort.M + effort.S + effort.C;
  return planned > 0 ? { M: effort.M / planned, S: effort.S / planned, C: effort.C / planned } : null;
}

/**
 * The middle of classes coded as ranks 0, 1, 2 …, higher = heavier; `counts[rank]` says how many hold it. For an
 * even number the middle is the mean of the two in the middle, and the higher class where that falls between two
 * (ARCHITECTURE 8). Null when nobody holds any.
 */
export function medianRank(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const lower = rankAt(counts, Math.floor((total - 1) / 2));
  const upper = rankAt(counts, Math.floor(total / 2));
  return Math.ceil((lower + upper) / 2);
}

/** The rank of the n-th holder, lightest first. */
function rankAt(counts: readonly number[], n: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return n < passed;
  });
}

/** Value points per class, as the reference figures use them (DOMAIN C, C12; the scale is a convention). */
export const valuePoints: ClassEffort = { M: 5, S: 3, C: 1, W: 0 };

/**
 * Above this share of Must in the effort little is left to give way (DSDM Agile Project Framework, chapter 10: 60 / 20 / 20;
 * DOMAIN C1). A reason to look, not a rule.
 */
export const mostMust = 0.6;
