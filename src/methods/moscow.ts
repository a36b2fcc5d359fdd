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

/** DSDM: above this share of the effort, Musts put the whole at risk. */
export const riskyMustShare = 0.6;

/**
 * The middle of classes coded as ranks (higher = heavier). For an even number the middle is the mean of the two
 * in the middle, and the higher class where that falls between two (ARCHITECTURE 8). Null without ranks.
 */
export function medianRank(ranks: readonly number[]): number | null {
  if (ranks.length === 0) return null;
  const sorted = ranks.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  return Math.ceil((lower + upper) / 2);
}

/** Value points per class, as the reference figures use them (DOMAIN C, C12; the scale is a convention). */
export const valuePoints: ClassEffort = { M: 5, S: 3, C: 1, W: 0 };
