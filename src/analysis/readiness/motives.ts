import { motives as motiveKeys, type Readiness } from '#src/dossier/readiness.ts';

/** What drives a client from within. */
export type MotiveKey = (typeof motiveKeys)[number];

/** Choices of this program: from here a motive weighs, and up to it the others hardly do. */
const [strong, slight] = [4, 1];
/** From here at least one motive has to weigh. */
const leading = 3;

export type MotiveFlag = { readonly kind: 'dominant'; readonly motive: MotiveKey } | { readonly kind: 'weak' };

/** [RY7] One motive that leaves the others nothing, or none that weighs; silent until all five were scored. */
export function motiveFlag(scores: Readiness['motives']): MotiveFlag | null {
  const known = motiveKeys.flatMap((motive) => {
    const score = scores[motive];
    return score === null ? [] : [{ motive, score }];
  });
  if (known.length < motiveKeys.length) return null;
  const [first, second] = known.toSorted((a, b) => b.score - a.score);
  if (first === undefined || second === undefined) return null;
  if (first.score >= strong && second.score <= slight) return { kind: 'dominant', motive: first.motive };
  return first.score < leading ? { kind: 'weak' } : null;
}
