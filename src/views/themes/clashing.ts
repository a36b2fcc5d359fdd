import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { ClientId } from '#src/dossier/ids.ts';

/** Clients that stand in any conflict of a requirement. */
export function clashing(analysis: RequirementAnalysis | undefined): ReadonlySet<ClientId> {
  return new Set(analysis?.conflicts.flatMap((conflict) => conflict.camps.flat()));
}
