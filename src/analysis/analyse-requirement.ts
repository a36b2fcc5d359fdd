import { cellsOf } from '#src/base/grid.ts';
import { find, type Table } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Costs } from './budget.ts';
import { conflictsOf } from './conflicts/conflicts-of.ts';
import type { Exclusions } from './exclusions.ts';
import { jointClassOf } from './joint-class.ts';
import type { Conflict, RequirementAnalysis, Zone } from './requirement-analysis.ts';
import { sharingOf } from './sharing.ts';
import { tallyOf } from './tally.ts';
import { zoneOf } from './zone.ts';
import type { Settled } from './cases/settled-conflicts.ts';

/** What all requirements have in common while they are analysed. */
export type Surroundings = {
  readonly dossier: Dossier;
  readonly exclusions: Table<Exclusions>;
  readonly fixed: Costs;
  readonly holders: number;
  /** Ids of conflicts that decided cases list [A62]. */
  readonly settled: Settled;
};

/** `knownZone`: the zone, where it is known already. */
export function analyseRequirement(
  { dossier, exclusions, fixed, holders, settled }: Surroundings,
  requirement: Requirement,
  knownZone: Zone | null = null,
): RequirementAnalysis {
  const positions = cellsOf(dossier.positions, requirement.id);
  const tally = tallyOf(positions);
  const zone = knownZone ?? zoneOf(requirement, positions);
  const excluding = find(exclusions, requirement.id)?.others ?? [];
  const detected = conflictsOf({ dossier, requirement, positions, tally, zone, excluding, fixed, holders });
  const isSettled = (conflict: Conflict) => settled.has(conflict.id);
  const conflicts = settled.size === 0 ? detected : detected.filter((conflict) => !isSettled(conflict));
  return {
    id: requirement.id,
    ...sharingOf(positions, tally, zone, conflicts, holders),
    zone,
    jointClass: jointClassOf(tally, requirement.isLegal, holders),
    conflicts,
    settled: settled.size === 0 ? [] : detected.filter(isSettled),
    isProvisional: detected.some(({ id }) => settled.get(id) === 'provisional'),
  };
}
