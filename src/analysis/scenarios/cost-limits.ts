import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

export type CostLimit = {
  /** Euros per inhabitant per year. */
  readonly most: number;
  readonly requirement: RequirementId;
  /** Not released: never leaves the regisseur's window. */
  readonly isPrivate: boolean;
};

/** "€ per inwoner", "euro/inwoner/jaar", "EUR per inhabitant". */
const perInhabitant = /^(?:€|eur|euro)\s*(?:\/|per)\s*(?:inwoner|inw\.?|inhabitant|resident)/i;

function asksPerInhabitant({ parameter }: Requirement): boolean {
  return parameter?.kind === 'number' && perInhabitant.test(parameter.unit.trim());
}

/** [Q4] Per client the lowest upper limit it gave where a requirement asks for euros per inhabitant. */
export function costLimits(dossier: Dossier): ReadonlyMap<string, CostLimit> {
  const limits = new Map<string, CostLimit>();
  for (const { id } of dossier.requirements.filter(asksPerInhabitant))
    for (const { client, limits: range, isReleased } of cellsOf(dossier.positions, id)) {
      if (range?.kind !== 'range' || range.max === null) continue;
      const known = limits.get(client);
      if (known === undefined || range.max < known.most)
        limits.set(client, { most: range.max, requirement: id, isPrivate: !isReleased });
    }
  return limits;
}
