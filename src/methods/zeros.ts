/**
 * Compositional data without its zeros: each becomes `delta`, and what isn't zero shrinks in proportion, so that the sum
 * stays. Multiplicative replacement: Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn, Mathematical Geology 35 (2003).
 */
export function replaceZeros(parts: readonly number[], delta: number): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const zeros = parts.filter((part) => part <= 0).length;
  if (total <= 0) return parts.map(() => delta);
  const rest = 1 - (zeros * delta) / total;
  return parts.map((part) => (part > 0 ? part * rest : delta));
}

/**
 * Centred log-ratio: ln of each part over their geometric mean; sums to 0. Points are parts of a whole, so correlations
 * are taken of these and not of the points (Aitchison 1982; Chatzipetrou et al. on prioritisation, DOMAIN C2).
 */
export function centredLogRatios(parts: readonly number[], delta = 0.5): readonly number[] {
  const logs = replaceZeros(parts, delta).map(Math.log);
  const middle = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.map((log) => log - middle);
}
