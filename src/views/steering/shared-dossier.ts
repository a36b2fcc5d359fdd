import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/**
 * [WK20] What a steering group may see. No position or offer is in its report: left out before stripping, it costs what the
 * registers are large, not the matrix. A red line or an impression that says it is shared is none the less left out.
 */
export function sharedDossier(whole: Dossier): Dossier {
  const dossier = releasedOnly({ ...whole, positions: [], offers: [] });
  return { ...dossier, frictions: dossier.frictions.filter(({ kind }) => kind === 'friction') };
}
