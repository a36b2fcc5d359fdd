import type { Places } from './ranking.ts';

/**
 * Borda's count (1781): n − 1 points for the first place down to 0 for the last; who shares a place gets the mean of its
 * points. Per subject, each ballot once or `weights[ballot]` times. It can be played by burying a rival at the bottom.
 */
export function bordaPoints(ballots: readonly Places[], weights: readonly number[] | null = null): readonly number[] {
  const size = ballots[0]?.length ?? 0;
  return Array.from({ length: size }, (_, subject) =>
    ballots.reduce((sum, places, at) => sum + (weights?.[at] ?? 1) * (size - (places[subject] as number)), 0),
  );
}
