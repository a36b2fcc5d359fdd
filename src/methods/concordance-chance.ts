import { type Concordance, concordance } from './concordance.ts';
import type { Places } from './ranking.ts';
import { seededShuffle } from './seeded-shuffle.ts';
import { chiSquaredTail, fTail } from './tail.ts';

/** The chance that rankings drawn at random agree as much as these do, or more. */
export type Chance =
  | { readonly by: 'chi-squared'; readonly figure: number; readonly df: number; readonly p: number }
  | { readonly by: 'f'; readonly figure: number; readonly df1: number; readonly df2: number; readonly p: number };

/** χ² = m(n − 1)W with n − 1 degrees of freedom (Friedman 1937): for more than seven subjects. */
export function chiSquaredChance({ judges, subjects, w }: Concordance): Chance {
  const figure = judges * (subjects - 1) * w;
  return { by: 'chi-squared', figure, df: subjects - 1, p: chiSquaredTail(figure, subjects - 1) };
}

/** F = (m − 1)W/(1 − W), v₁ = n − 1 − 2/m, v₂ = v₁(m − 1) (Kendall & Babington Smith 1939): for few subjects. */
export function fChance({ judges, subjects, w }: Concordance): Chance {
  const df1 = subjects - 1 - 2 / judges;
  const df2 = df1 * (judges - 1);
  const figure = ((judges - 1) * w) / (1 - w);
  return { by: 'f', figure, df1, df2, p: w >= 1 || df1 <= 0 ? Number(w < 1) : fTail(figure, df1, df2) };
}

/** The approximation that fits the number of subjects. */
export function concordanceChance(found: Concordance): Chance {
  return found.subjects > 7 ? chiSquaredChance(found) : fChance(found);
}

/**
 * The same chance without an approximation: how often ballots shuffled each on its own agree as much (Legendre 2005). The
 * first stays as it is. `draws` shuffles from a fixed seed, so that the same ballots always give the same figure; the
 * ballots themselves count as one of them. Null where there is no W.
 */
export function shuffledChance(ballots: readonly Places[], draws = 5000): number | null {
  const found = concordance(ballots);
  if (found === null) return null;
  const shuffle = seededShuffle(20_261_128);
  let asHigh = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = ballots.map((places, judge) => (judge === 0 ? places : shuffle(places)));
    if ((concordance(drawn)?.s ?? 0) >= found.s - 1e-9) asHigh += 1;
  }
  return asHigh / (draws + 1);
}
