import { analyseRequirement } from '#src/analysis/analyse-requirement.ts';
import { clashesOf } from '#src/analysis/clashes.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { surroundingsOf } from '#src/analysis/surroundings.ts';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { dossierSummary, type Summary } from './summary.ts';

/** The summary of a dossier that nobody analysed yet; stops after each requirement, so that others get their turn. */
export function* summaryInSteps(dossier: Dossier): Generator<undefined, Summary> {
  const surroundings = surroundingsOf(dossier);
  const conflicts = new Map<string, Conflict>();
  for (const requirement of dossier.requirements) {
    // One between two requirements stands at both.
    for (const conflict of analyseRequirement(surroundings, requirement).conflicts)
      conflicts.set(conflict.id, conflict);
    yield;
  }
  const table = tableOf([...conflicts.values()]);
  return dossierSummary(dossier, { conflicts: table, clashes: clashesOf(table) });
}
