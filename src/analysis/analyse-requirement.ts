import { cellsOf } from '#src/base/grid.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Costs } from './budget.ts';
import { conflictsOf } from './conflicts/conflicts-of.ts';
import type { Exclusions } from './exclusions.ts';
import { jointClassOf } from './joint-class.ts';
import type { RequirementAnalysis, Zone } from './requirement-analysis.ts';
import { sharingOf } from './sharing.ts';
import { tallyOf } from './tally.ts';
import { zoneOf } from './zone.ts';

/** What all requirements have in common while they are analysed. */
export type Surroundings = {
  readonly dossier: Dossier;
  readonly exclusions: Table<Exclusions>;
  readonly fixed: Costs;
  readonly holders: number;
};

/** `knownZone`: the zone, where it is known already. */
export function analyseRequirement(
  { dossier, exclusions, fixed, holders }: Surroundings,
  requirement: Requirement,
  knownZone: Zone | null = null,
): RequirementAnalysis {
  const positions = cellsOf(dossier.positions, requirement.id);
  const tally = tallyOf(positions);
  const zone = knownZone ?? zoneOf(requirement, positions);
  const excluding = find(exclusions, requirement.id)?.others ?? [];
  const conflicts = conflictsOf({ dossier, requirement, positions, tally, zone, excluding, fixed, holders });
  return {
    id: requirement.id,
    ...sharingOf(positions, tally, zone, conflicts, holders),
    zone,
    jointClass: jointClassOf(tally, requirement.isLegal, holders),
    conflicts,
  };
}
