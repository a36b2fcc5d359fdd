import { added, combine, updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import type { ImportPlan } from './plan.ts';

/** The plan as one Change: one step to take back. Empty when the dossier already says what the list says. */
export function changeOfPlan(plan: ImportPlan): Change {
  return combine(
    added('clients', plan.clients),
    added('themes', plan.themes),
    added('requirements', plan.requirements.added),
    updated('requirements', plan.requirements.updated),
    added('positions', plan.positions.added),
    updated('positions', plan.positions.updated),
  );
}
