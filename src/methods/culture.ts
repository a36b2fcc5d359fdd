// The Competing Values Framework (Cameron & Quinn; DOMAIN C19): each party spreads a hundred points over four types. Such points are
// ipsative: what one type gets, another loses. So they are compared pair by pair, never correlated, added up or scored.

export const cultureTypes = ['family', 'adhocracy', 'market', 'hierarchy'] as const;
export type CultureType = (typeof cultureTypes)[number];

export type CulturePoints = readonly number[];

/** 1 − Σ|a − b| / 200: the share of the hundred points that two parties put in the same place. */
export function culturalSimilarity(a: CulturePoints, b: CulturePoints): number {
  return 1 - cultureTypes.reduce((sum, _, at) => sum + Math.abs((a[at] ?? 0) - (b[at] ?? 0)), 0) / 200;
}

export type CultureDifference = {
  readonly type: CultureType;
  readonly a: number;
  readonly b: number;
  readonly apart: number;
  /** What both have of it. */
  readonly shared: number;
};

/** Per type, in their fixed order. */
export function cultureDifferences(a: CulturePoints, b: CulturePoints): readonly CultureDifference[] {
  return cultureTypes.map((type, at) => {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    return { type, a: one, b: other, apart: Math.abs(one - other), shared: Math.min(one, other) };
  });
}

/** Where two parties differ most, and then; types that do not differ are left out. */
export function largestDifferences(a: CulturePoints, b: CulturePoints): readonly CultureDifference[] {
  return cultureDifferences(a, b)
    .filter(({ apart }) => apart > 0)
    .toSorted((one, other) => other.apart - one.apart);
}

/** The type with most points; null when two have as many, or nothing was given. */
export function leadingType(points: CulturePoints): CultureType | null {
  const most = Math.max(...points);
  if (points.length === 0 || most <= 0) return null;
  return points.filter((each) => each === most).length === 1 ? (cultureTypes[points.indexOf(most)] ?? null) : null;
}

/** What both sides are asked, each on a line of 0..100 between two ways. */
export const cultureQuestions = ['decide', 'sayNo', 'agree', 'rules'] as const;
export type CultureQuestion = (typeof cultureQuestions)[number];
