import type { Places } from './ranking.ts';

export type Concordance = {
  readonly judges: number;
  readonly subjects: number;
  readonly rankSums: readonly number[];
  /** Sum of squared deviations of the rank sums from their mean. */
  readonly s: number;
  /** 0 = the rankings have nothing in common, 1 = they are equal. */
  readonly w: number;
};

/**
 * Kendall's W with ties (Kendall & Babington Smith 1939): 12 S / (m²(n³ − n) − m T), T = Σ (t³ − t) over every group of t
 * subjects that share a place. S counts deviations; a public page that sums squares instead, and one that prints a W above 1,
 * are why the bounds are checked here. Null below two judges or subjects, and when every judge ranks all equal.
 */
export function concordance(ballots: readonly Places[]): Concordance | null {
  const judges = ballots.length;
  const subjects = ballots[0]?.length ?? 0;
  if (judges < 2 || subjects < 2) return null;
  const rankSums = Array.from({ length: subjects }, (_, at) =>
    ballots.reduce((sum, places) => sum + (places[at] as number), 0),
  );
  const middle = (judges * (subjects + 1)) / 2;
  const s = rankSums.reduce((sum, each) => sum + (each - middle) ** 2, 0);
  const ties = ballots.reduce((sum, places) => sum + tieTerm(places), 0);
  const most = judges ** 2 * (subjects ** 3 - subjects) - judges * ties;
  if (most <= 0) return null;
  const w = (12 * s) / most;
  if (!(w >= 0 && w <= 1 + 1e-9)) throw new Error(`W of ${w} from ${JSON.stringify(ballots)}`);
  return { judges, subjects, rankSums, s, w: Math.min(1, w) };
}

export type ConcordanceWord = 'very-weak' | 'weak' | 'moderate' | 'strong' | 'very-strong';

/** Schmidt's reading of W (1997): 0.1 very weak, 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 unusually strong; the nearest of these. */
export function concordanceWord(w: number): ConcordanceWord {
  if (w < 0.2) return 'very-weak';
  if (w < 0.4) return 'weak';
  if (w < 0.6) return 'moderate';
  return w < 0.8 ? 'strong' : 'very-strong';
}

function tieTerm(places: Places): number {
  const groups = new Map<number, number>();
  for (const place of places) groups.set(place, (groups.get(place) ?? 0) + 1);
  return [...groups.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}
