import { pairsOf } from './judgements.ts';
import type { Places } from './ranking.ts';

/** `duels[a][b]`: how many ballots (or how much weight) put a before b. */
export type Duels = readonly (readonly number[])[];

/** Condorcet's duels (1785): every pair decided by who is put before whom; a shared place counts for neither. */
export function duelsOf(ballots: readonly Places[], weights: readonly number[] | null = null): Duels {
  const size = ballots[0]?.length ?? 0;
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) =>
      ballots.reduce((sum, places, at) => {
        const isBefore = (places[a] as number) < (places[b] as number);
        return isBefore ? sum + (weights?.[at] ?? 1) : sum;
      }, 0),
    ),
  );
}

/** The pairs that nobody wins: with an even number of equal voters often most of them. */
export function tiedDuels(duels: Duels): readonly (readonly [a: number, b: number])[] {
  return pairsOf(duels.length).filter(([a, b]) => votes(duels, a, b) === votes(duels, b, a));
}

/** Who wins every duel; null when nobody does. */
export function condorcetWinner(duels: Duels): number | null {
  const winner = duels.findIndex((row, a) => row.every((mine, b) => a === b || mine > votes(duels, b, a)));
  return winner < 0 ? null : winner;
}

/** Copeland's figure (1951) per subject: duels won less duels lost. */
export function copelandScores(duels: Duels): readonly number[] {
  return duels.map((row, a) =>
    row.reduce((sum, mine, b) => (a === b ? sum : sum + Math.sign(mine - votes(duels, b, a))), 0),
  );
}

export function votes(duels: Duels, a: number, b: number): number {
  return (duels[a] as readonly number[])[b] as number;
}
