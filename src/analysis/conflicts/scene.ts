import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Costs } from '#src/analysis/budget.ts';
import type { Camp, Conflict, ConflictKind, Zone } from '#src/analysis/requirement-analysis.ts';
import type { Tally } from '#src/analysis/tally.ts';

/** One requirement with everything a conflict on it can follow from. */
export type Scene = {
  readonly dossier: Dossier;
  readonly requirement: Requirement;
  readonly positions: readonly Position[];
  readonly tally: Tally;
  readonly zone: Zone;
  /** Requirements that exclude this one or are excluded by it. */
  readonly excluding: readonly RequirementId[];
  /** Costs of everything fixed, and how many clients may hold a position. */
  readonly fixed: Costs;
  readonly holders: number;
};

type Details = Partial<Pick<Conflict, 'gap' | 'suppliers' | 'isPrivate'>>;

/** `requirements` ascending. */
export function conflictOf(
  kind: ConflictKind,
  requirements: readonly RequirementId[],
  camps: readonly Camp[],
  details: Details = {},
): Conflict {
  return {
    id: `${kind}:${requirements.join('+')}`,
    kind,
    requirements,
    camps,
    gap: null,
    suppliers: [],
    isPrivate: false,
    ...details,
  };
}
