import { analyseRequirement } from '#src/analysis/analyse-requirement.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { surroundingsOf } from '#src/analysis/surroundings.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** How single requirements come out for who sees released limits only: for words that leave the program. */
export function releasedAnalyses(
  dossier: Dossier,
): (id: string) => { readonly requirement: Requirement; readonly found: RequirementAnalysis } | null {
  const released = releasedOnly(dossier);
  const surroundings = surroundingsOf(released);
  return (id) => {
    const requirement = find(released.requirements, id);
    return requirement === undefined ? null : { requirement, found: analyseRequirement(surroundings, requirement) };
  };
}
