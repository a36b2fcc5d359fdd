import { cellsOf, type Grid } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Effort } from './analysis.ts';
import { type EffortBasis, effortOf } from './effort.ts';
import type { RequirementAnalysis } from './requirement-analysis.ts';

/** One requirement as it stands at one moment: all that totals are made of. */
export type Standing = {
  readonly positions: readonly Position[];
  readonly offers: readonly Offer[];
  readonly effort: Effort;
  readonly analysis: RequirementAnalysis;
};

/** Before and after an edit; undefined where the requirement is not there. */
export type Move = readonly [before: Standing | undefined, after: Standing | undefined];

export function standingOf(
  dossier: Dossier,
  analysis: RequirementAnalysis | undefined,
  basis: EffortBasis,
): Standing | undefined {
  const requirement = analysis === undefined ? undefined : find(dossier.requirements, analysis.id);
  if (analysis === undefined || requirement === undefined) return undefined;
  return {
    positions: rowOf(dossier.positions, requirement.id),
    offers: rowOf(dossier.offers, requirement.id),
    effort: effortOf(requirement, assignmentOf(dossier), basis),
    analysis,
  };
}

/** One empty row for all, so that nothing before and nothing after are the same object. */
const noCells: readonly never[] = [];

function rowOf<C>(grid: Grid<C>, requirement: string): readonly C[] {
  const cells = cellsOf(grid, requirement);
  return cells.length > 0 ? cells : noCells;
}
