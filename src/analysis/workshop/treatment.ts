import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { ClassResult } from './class-result.ts';

export const treatments = ['formality', 'talk', 'conflict'] as const;
/** What an item asks of the room: to pass with others as one block, to be talked about, or to be worked out. */
export type Treatment = (typeof treatments)[number];

export type TreatmentReason =
  /** One client must, another won't. */
  | 'must-wont'
  /** What clients accept has no value in common. */
  | 'no-common-value'
  /** The votes agree. */
  | 'votes'
  /** The votes are spread, but all accept one value. */
  | 'one-value'
  | 'spread';

export type Treated = {
  readonly treatment: Treatment;
  readonly because: TreatmentReason;
  /** It rests on limits that are not released: for the regisseur's eyes. */
  readonly isPrivate: boolean;
};

const parameterKinds = ['no-common-value', 'no-common-option'];

/**
 * [WL20] What is proposed for an item by its votes and by the values its clients accept: agreement on the class does not see
 * a conflict of values, and a shared value settles what the class leaves open (DOMAIN C8, F2). What a case decided is
 * settled. Null without votes.
 */
export function treatmentOf(result: ClassResult, analysis: RequirementAnalysis | undefined): Treated | null {
  if (result.band === null) return null;
  if (result.hasMustAndWont) return { treatment: 'conflict', because: 'must-wont', isPrivate: false };
  const opposed = analysis?.conflicts.find(({ kind }) => parameterKinds.includes(kind));
  if (opposed !== undefined) return { treatment: 'conflict', because: 'no-common-value', isPrivate: opposed.isPrivate };
  if (result.band === 'agreed') return { treatment: 'formality', because: 'votes', isPrivate: false };
  const zone = analysis?.zone;
  if (zone?.kind === 'range') return { treatment: 'formality', because: 'one-value', isPrivate: zone.isPrivate };
  return { treatment: 'talk', because: 'spread', isPrivate: false };
}
