/** Largest ratio on Saaty's scale. */
const scale = 9;

/**
 * Consensus of several priority vectors, 0 … 1: how far the diversity of the group is that of its members (Goepel 2013,
 * Shannon's alpha, beta and gamma entropy):
 * S* = (1/exp(Hβ) − exp(Hα,min)/exp(Hγ,max)) / (1 − exp(Hα,min)/exp(Hγ,max)), Hβ = Hγ − Hα.
 * At most as many different first choices as members or subjects make Hγ,max. Null below two members or subjects.
 */
export function priorityConsensus(vectors: readonly (readonly number[])[]): number | null {
  const members = vectors.length;
  const size = vectors[0]?.length ?? 0;
  if (members < 2 || size < 2) return null;
  const joint = Array.from(
    { length: size },
    (_, at) => vectors.reduce((sum, row) => sum + (row[at] ?? 0), 0) / members,
  );
  const alpha = vectors.reduce((sum, row) => sum + entropy(row), 0) / members;
  const lowest = Math.exp(entropy(oneSided(size, 1)) - entropy(oneSided(size, Math.min(members, size))));
  const similarity = Math.exp(alpha - entropy(joint));
  return Math.min(1, Math.max(0, (similarity - lowest) / (1 - lowest)));
}

export type ConsensusWord = 'very-low' | 'low' | 'moderate' | 'high' | 'very-high';

/** Goepel's scale of 2018, from 140 groups; an older page of his calls below 0.65 low and above 0.75 high. */
export function priorityConsensusWord(consensus: number): ConsensusWord {
  if (consensus < 0.5) return 'very-low';
  if (consensus < 0.625) return 'low';
  if (consensus < 0.75) return 'moderate';
  return consensus <= 0.875 ? 'high' : 'very-high';
}

/** The mean vector of `firsts` members who each put another subject far above all. */
function oneSided(size: number, firsts: number): readonly number[] {
  const rest = 1 / (size + scale - 1);
  return Array.from({ length: size }, (_, at) => (at < firsts ? (rest * (scale + firsts - 1)) / firsts : rest));
}

function entropy(parts: readonly number[]): number {
  return -parts.reduce((sum, part) => (part > 0 ? sum + part * Math.log(part) : sum), 0);
}
