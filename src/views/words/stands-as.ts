import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';

/**
 * How a requirement stands, to be shown: as it is shared, or decided where all that clashed on it is settled [A62]; that
 * a body has still to confirm it is said wherever it is shown [D27].
 */
export type StandsAs = Sharing | 'decided' | 'provisional';

export function standsAs(
  analysis: Pick<RequirementAnalysis, 'sharing' | 'settled' | 'isProvisional'> | undefined,
): StandsAs {
  if (analysis === undefined) return 'indifferent';
  if (analysis.settled.length === 0 || analysis.sharing === 'conflicting') return analysis.sharing;
  return analysis.isProvisional ? 'provisional' : 'decided';
}
