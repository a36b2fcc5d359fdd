import { type Judgement, pairsOf, type Reciprocal } from './judgements.ts';
import type { Eigen } from './priorities.ts';

/**
 * Mean consistency index of random matrices by size, 1 first (Saaty 1980). Other authors drew other matrices and print
 * other figures, so a ratio is only comparable with its table.
 */
export const randomIndex: readonly number[] = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** Above this the judgements contradict each other too much to weigh with (Saaty 1980). */
export const highestRatio = 0.1;

/** `index` = (λ − n)/(n − 1), `ratio` = index / random index; null beyond the table. Up to two subjects can't contradict. */
export type Consistency = { readonly index: number; readonly ratio: number | null };

export function consistencyOf({ weights, lambda }: Eigen): Consistency {
  const size = weights.length;
  if (size <= 2) return { index: 0, ratio: 0 };
  const index = Math.max(0, (lambda - size) / (size - 1));
  const random = randomIndex[size - 1];
  return { index, ratio: random === undefined ? null : index / random };
}

/**
 * The geometric consistency index, for weights by row means: 2/((n − 1)(n − 2)) · Σ ln²(aᵢⱼ wⱼ / wᵢ) (Aguarón &
 * Moreno-Jiménez 2003). Comparable with a ratio of 0.10: 0.31 at n = 3, 0.35 at 4, 0.37 above.
 */
export function geometricConsistency(matrix: Reciprocal, weights: readonly number[]): number {
  const size = matrix.length;
  if (size <= 2) return 0;
  const sum = pairsOf(size).reduce((total, [a, b]) => total + Math.log(errorAt(matrix, weights, a, b)) ** 2, 0);
  return (2 * sum) / ((size - 1) * (size - 2));
}

export function highestGeometric(size: number): number {
  return size <= 3 ? 0.31 : size === 4 ? 0.35 : 0.37;
}

/** A judgement beside what all others together say of the pair. */
export type Revisit = Judgement & { readonly expected: number };

/**
 * The judgement that stands furthest, by ratio, from what the weights say: the one to ask about first (Saaty 2003). Of
 * equally far ones the first. Null when all fit to a thousandth, and when there is nothing to contradict.
 */
export function judgementToRevisit(matrix: Reciprocal, weights: readonly number[]): Revisit | null {
  let worst: Revisit | null = null;
  let furthest = 1e-3;
  if (matrix.length > 2)
    for (const [a, b] of pairsOf(matrix.length)) {
      const far = Math.abs(Math.log(errorAt(matrix, weights, a, b)));
      if (far <= furthest * (1 + 1e-9)) continue;
      furthest = far;
      const ratio = (matrix[a] as readonly number[])[b] as number;
      worst = { a, b, ratio, expected: (weights[a] as number) / (weights[b] as number) };
    }
  return worst;
}

function errorAt(matrix: Reciprocal, weights: readonly number[], a: number, b: number): number {
  return (((matrix[a] as readonly number[])[b] as number) * (weights[b] as number)) / (weights[a] as number);
}
