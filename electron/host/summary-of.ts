import type { DossierSummary } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { summaryInSteps } from '#src/views/summary-in-steps.ts';
import { inTurns } from './in-turns.ts';

/** [H18] What the start screen draws of a dossier. A large one takes a second, in turns too short to be noticed. */
export function summaryOf(dossier: Dossier): Promise<DossierSummary> {
  return inTurns(summaryInSteps(dossier));
}
