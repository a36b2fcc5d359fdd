import { replaceZeros } from './zeros.ts';

// Cumulative voting (Leffingwell & Widrig 1999; DOMAIN C2): every party spreads 100 points over all subjects.
// `rows[party][subject]`; a row that gives nothing at all is nobody's opinion and has to be left out before.

/** A row scaled to a sum of 100; null when it gives nothing. */
export function toHundred(row: readonly number[]): readonly number[] | null {
  const total = row.reduce((sum, points) => sum + points, 0);
  return total > 0 ? row.map((points) => (points * 100) / total) : null;
}

/** Mean points per subject, each party once; null without parties. */
export function equalPoints(rows: readonly (readonly number[])[]): readonly number[] | null {
  return weightedPoints(
    rows,
    rows.map(() => 1),
  );
}

/** Mean points per subject with a weight per party; null when the weights add up to nothing. */
export function weightedPoints(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (rows.length === 0 || total <= 0) return null;
  return (rows[0] as readonly number[]).map(
    (_, subject) => rows.reduce((sum, row, party) => sum + (weights[party] ?? 0) * (row[subject] ?? 0), 0) / total,
  );
}

/**
 * The geometric mean per subject, scaled to 100: who gives a subject almost nothing weighs as much as who gives it much.
 * Zeros become `delta` points first, or one party's zero would decide. Null without parties.
 */
export function geometricPoints(rows: readonly (readonly number[])[], delta = 0.5): readonly number[] | null {
  if (rows.length === 0) return null;
  const whole = rows.map((row) => replaceZeros(row, delta));
  const means = (whole[0] as readonly number[]).map((_, subject) =>
    Math.exp(whole.reduce((sum, row) => sum + Math.log(row[subject] as number), 0) / whole.length),
  );
  return toHundred(means);
}
