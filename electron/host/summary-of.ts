import { analyse } from '#src/analysis/analyse.ts';
import type { DossierSummary } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { dossierSummary } from '#src/views/summary.ts';

/** What the start screen draws of a dossier, with its conflicts counted anew. */
export function summaryOf(dossier: Dossier): DossierSummary {
  return dossierSummary(dossier, analyse(dossier));
}
