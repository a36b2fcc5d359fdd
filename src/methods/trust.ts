// Trust and contract as two axes (DOMAIN C17: Mayer, Davis & Schoorman 1995 for what trust rests on; Poppo & Zenger 2002 for
// their being complements). Both 0..100; never a see-saw, never one figure.

/** What trust rests on: can they, do they mean well, do they keep their word. */
export const trustBases = ['ability', 'benevolence', 'integrity'] as const;
export type TrustBasis = (typeof trustBases)[number];

/** The five statements, in the order they are asked, by what they rest on. */
export const trustStatements = [
  { key: 'able', basis: 'ability' },
  { key: 'interest', basis: 'benevolence' },
  { key: 'pleasant', basis: 'benevolence' },
  { key: 'promise', basis: 'integrity' },
  { key: 'open', basis: 'integrity' },
] as const satisfies readonly { readonly key: string; readonly basis: TrustBasis }[];
export type TrustStatement = (typeof trustStatements)[number]['key'];

/** An answer is 1 (not at all) to 7 (wholly). */
export const answerSteps = [1, 2, 3, 4, 5, 6, 7] as const;

type Answers = readonly (number | null)[];

/** The mean answer as 0..100; null until every basis has an answer, for trust without one of them is something else. */
export function trustOf(answers: Answers): number | null {
  const given = trustStatements.flatMap(({ basis }, at) => {
    const answer = answers[at] ?? null;
    return answer === null ? [] : [{ basis, answer }];
  });
  if (!trustBases.every((basis) => given.some((each) => each.basis === basis))) return null;
  const mean = given.reduce((sum, { answer }) => sum + answer, 0) / given.length;
  return ((mean - 1) / 6) * 100;
}

/** The statement that was answered lowest; null when several were, or none. */
export function weakestStatement(answers: Answers): TrustStatement | null {
  const given = trustStatements.flatMap(({ key }, at) => {
    const answer = answers[at] ?? null;
    return answer === null ? [] : [{ key, answer }];
  });
  const lowest = Math.min(...given.map(({ answer }) => answer));
  const [first, ...others] = given.filter(({ answer }) => answer === lowest);
  return first !== undefined && others.length === 0 ? first.key : null;
}

/** B = T − L, −100..100: where it leans, said beside both figures and never instead of them. */
export function balance(trust: number, legal: number): number {
  return trust - legal;
}

/** E = (T + L) / 2. */
export function level(trust: number, legal: number): number {
  return (trust + legal) / 2;
}

/** How far apart two sides see it. */
export function perceptionGap(one: number, other: number): number {
  return Math.abs(one - other);
}

export const quadrants = ['loose', 'boarded', 'goodFaith', 'partners'] as const;
/** Both low, contract without trust, trust without contract, both high. */
export type Quadrant = (typeof quadrants)[number];

/** Half way is the line; a choice of the product, said where it is shown. */
export const quadrantLine = 50;

export function quadrantOf(trust: number, legal: number): Quadrant {
  const isTrusted = trust >= quadrantLine;
  if (legal >= quadrantLine) return isTrusted ? 'partners' : 'boarded';
  return isTrusted ? 'goodFaith' : 'loose';
}

/** What of a contract can be counted, in a quarter; each counts a quarter and is full at its most. A choice of the product. */
export const legalParts = [
  { key: 'detail', most: 100 },
  { key: 'penalties', most: 4 },
  { key: 'escalations', most: 4 },
  { key: 'quotes', most: 12 },
] as const;
export type LegalPart = (typeof legalParts)[number]['key'];

/** 0..100 from counts; null while one is unknown. Detail is how much is laid down, 0 to 100. */
export function legalOf(counts: Readonly<Record<LegalPart, number | null>>): number | null {
  let sum = 0;
  for (const { key, most } of legalParts) {
    const count = counts[key];
    if (count === null) return null;
    sum += Math.min(1, Math.max(0, count / most));
  }
  return (sum / legalParts.length) * 100;
}
