import type { Reciprocal } from './judgements.ts';

/** Weights that add up to 1, and the largest eigenvalue they belong to. */
export type Eigen = { readonly weights: readonly number[]; readonly lambda: number };

/**
 * The principal eigenvector by power iteration (Saaty 1977); a positive matrix always converges (Perron 1907). The mean of
 * normalised columns that tutorials take instead is another vector, with a consistency ratio up to half as high again.
 */
export function principalEigenvector(matrix: Reciprocal): Eigen {
  let weights = rowGeometricMeans(matrix);
  let lambda = matrix.length;
  for (let turn = 0; turn < 1000; turn += 1) {
    const product = times(matrix, weights);
    lambda = product.reduce((sum, part) => sum + part, 0);
    const next = product.map((part) => part / lambda);
    const change = next.reduce((most, part, at) => Math.max(most, Math.abs(part - (weights[at] as number))), 0);
    weights = next;
    if (change < 1e-14) break;
  }
  return { weights, lambda };
}

/** The geometric mean of each row, scaled to 1: the logarithmic least squares solution (Crawford & Williams 1985). */
export function rowGeometricMeans(matrix: Reciprocal): readonly number[] {
  const means = matrix.map((row) => Math.exp(row.reduce((sum, ratio) => sum + Math.log(ratio), 0) / row.length));
  return toOne(means);
}

/**
 * Aggregation of individual priorities: the members stay separate individuals (Forman & Peniwati 1998), as clients are.
 * `weights[member]` of their voices, equal if null. Geometric: the same as joint judgements by row means (Barzilai &
 * Golany 1994). Null without members.
 */
export function jointPriorities(
  vectors: readonly (readonly number[])[],
  by: 'geometric' | 'arithmetic',
  weights: readonly number[] | null = null,
): readonly number[] | null {
  const total = weights === null ? vectors.length : weights.reduce((sum, weight) => sum + weight, 0);
  if (vectors.length === 0 || total <= 0) return null;
  const joint = (vectors[0] as readonly number[]).map((_, subject) => {
    const sum = vectors.reduce((part, vector, at) => {
      const value = vector[subject] as number;
      return part + (weights?.[at] ?? 1) * (by === 'geometric' ? Math.log(value) : value);
    }, 0);
    return by === 'geometric' ? Math.exp(sum / total) : sum / total;
  });
  return toOne(joint);
}

function times(matrix: Reciprocal, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, ratio, at) => sum + ratio * (vector[at] as number), 0));
}

function toOne(parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
