import { pairsOf } from './judgements.ts';
import type { Places } from './ranking.ts';

/** Spearman's rho (1904): the correlation of places, ties included. Null when either ranks all equal. */
export function rankCorrelation(a: Places, b: Places): number | null {
  const middle = (a.length + 1) / 2;
  const dot = (x: Places, y: Places): number =>
    x.reduce((sum, each, at) => sum + (each - middle) * ((y[at] as number) - middle), 0);
  const scale = Math.sqrt(dot(a, a) * dot(b, b));
  return scale > 0 ? dot(a, b) / scale : null;
}

/**
 * The mean over all pairs of ballots; without ties (mW − 1)/(m − 1), and never below −1/(m − 1): more than two can't all be
 * opposites. Null when no pair has one.
 */
export function meanRankCorrelation(ballots: readonly Places[]): number | null {
  const found = pairsOf(ballots.length).flatMap(([a, b]) => {
    const rho = rankCorrelation(ballots[a] as Places, ballots[b] as Places);
    return rho === null ? [] : [rho];
  });
  return found.length === 0 ? null : found.reduce((sum, rho) => sum + rho, 0) / found.length;
}
