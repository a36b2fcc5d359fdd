import type { Dossier } from '#src/dossier/dossier.ts';
import type { Surroundings } from './analyse-requirement.ts';
import { fixedCosts } from './budget.ts';
import { settledConflicts } from './cases/settled-conflicts.ts';
import { exclusionsOf } from './exclusions.ts';
import { holderCount } from './holders.ts';

export function surroundingsOf(dossier: Dossier): Surroundings {
  return {
    dossier,
    exclusions: exclusionsOf(dossier.requirements),
    fixed: fixedCosts(dossier),
    holders: holderCount(dossier),
    settled: settledConflicts(dossier),
  };
}
