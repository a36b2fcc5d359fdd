/** How many times as important `a` is as `b` (indices): 1/9 … 9 on Saaty's scale. */
export type Judgement = { readonly a: number; readonly b: number; readonly ratio: number };

/** A square matrix with `m[j][i] = 1 / m[i][j]` and ones on the diagonal. */
export type Reciprocal = readonly (readonly number[])[];

/**
 * The reciprocal matrix of `size` subjects (Saaty 1977); null when a pair was not judged, for a hole has no neutral value.
 * Of two judgements of a pair the later holds.
 */
export function reciprocalMatrix(size: number, judgements: readonly Judgement[]): Reciprocal | null {
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );
  for (const { a, b, ratio } of judgements) {
    if (a === b || ratio <= 0 || a >= size || b >= size) continue;
    (matrix[a] as number[])[b] = ratio;
    (matrix[b] as number[])[a] = 1 / ratio;
  }
  return matrix.every((row) => row.every((ratio) => ratio > 0)) ? matrix : null;
}

/** The pairs of `size` subjects, each once: n(n − 1)/2 questions. */
export function pairsOf(size: number): readonly (readonly [a: number, b: number])[] {
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: size - a - 1 }, (__, step) => [a, a + step + 1] as const),
  ).flat();
}

/**
 * Aggregation of individual judgements: the group counts as one unit, each ratio the (weighted) geometric mean of its
 * members' (Forman & Peniwati 1998). For people within one client. Null without members.
 */
export function jointJudgements(
  matrices: readonly Reciprocal[],
  weights: readonly number[] | null = null,
): Reciprocal | null {
  const total = weights === null ? matrices.length : weights.reduce((sum, weight) => sum + weight, 0);
  if (matrices.length === 0 || total <= 0) return null;
  return (matrices[0] as Reciprocal).map((row, a) =>
    row.map((_, b) =>
      Math.exp(
        matrices.reduce(
          (sum, matrix, at) => sum + (weights?.[at] ?? 1) * Math.log((matrix[a] as readonly number[])[b] as number),
          0,
        ) / total,
      ),
    ),
  );
}
