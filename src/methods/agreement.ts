// How far votes on steps 0, 1, 2 … agree; `counts[step]` says how many hold it. Null without votes (DOMAIN C8).

/**
 * Tastle & Wierman's consensus (2007): 1 + Σ pᵢ log₂(1 − |xᵢ − μ| / d), d the width of the scale. 1 = all on one step,
 * 0 = half at either end. A plain split over two neighbours on four steps is already 0.737, so bands have to be read with
 * that in mind.
 */
export function consensus(counts: readonly number[]): number | null {
  const votes = total(counts);
  if (votes === 0) return null;
  const width = counts.length - 1;
  if (width === 0) return 1;
  const middle = counts.reduce((sum, count, step) => sum + count * step, 0) / votes;
  const sum = counts.reduce(
    (part, count, step) =>
      count === 0 ? part : part + (count / votes) * Math.log2(1 - Math.abs(step - middle) / width),
    1,
  );
  return Math.min(1, Math.max(0, sum));
}

/** The step most hold, and their share of the votes; several when equally many hold them. */
export function mostHeld(
  counts: readonly number[],
): { readonly steps: readonly number[]; readonly share: number } | null {
  const votes = total(counts);
  const most = Math.max(...counts);
  if (votes === 0) return null;
  return { steps: counts.flatMap((count, step) => (count === most ? [step] : [])), share: most / votes };
}

/** Each vote as its step, lightest first: what spread.ts measures. */
export function stepsOf(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, step) => Array.from({ length: count }, () => step));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
