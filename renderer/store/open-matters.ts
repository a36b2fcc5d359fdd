import { useMemo } from 'react';
import { openMatters } from '#src/analysis/cases/open-matters.ts';
import { useAnalysis, useDossier } from './document.ts';

/** How much is still to be settled: the number beside every sign of it. */
export function useOpenMatters(): number {
  const cases = useDossier((dossier) => dossier.cases);
  const decisions = useDossier((dossier) => dossier.decisions);
  const ratifications = useDossier((dossier) => dossier.ratifications);
  const conflicts = useAnalysis((analysis) => analysis.conflicts);
  return useMemo(
    () => openMatters({ cases, decisions, ratifications }, conflicts),
    [cases, decisions, ratifications, conflicts],
  );
}
