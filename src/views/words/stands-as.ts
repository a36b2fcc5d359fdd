import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';

/** How a requirement stands, to be shown: as it is shared, or decided where all that clashed on it is settled [A62]. */
export type StandsAs = Sharing | 'decided';

export function standsAs(analysis: Pick<RequirementAnalysis, 'sharing' | 'settled'> | undefined): StandsAs {
  if (analysis === undefined) return 'indifferent';
  return analysis.settled.length > 0 && analysis.sharing !== 'conflicting' ? 'decided' : analysis.sharing;
}
