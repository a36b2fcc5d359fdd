import { useMemo } from 'react';
import { useAnalysis } from '#renderer/store/document.ts';
import { coverageFor } from '#src/analysis/coverage.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { mostAgainst } from '#src/views/map/most-against.ts';

export function useMostAgainst(id: string): ReturnType<typeof mostAgainst> {
  const clashes = useAnalysis((analysis) => analysis.clashes);
  return useMemo(() => mostAgainst(clashes, id), [clashes, id]);
}

/** Requirements this client shares without conflict, and those it holds alone. */
export function useClientSharing(id: string): { readonly shared: number; readonly unique: number } {
  const requirements = useAnalysis((analysis) => analysis.requirements);
  return useMemo(() => {
    let shared = 0;
    let unique = 0;
    for (const { reason } of requirements) {
      if (reason.kind === 'only' && reason.client === id) unique += 1;
      if ((reason.kind === 'held-by' || reason.kind === 'one-zone') && reason.clients.includes(id as ClientId))
        shared += 1;
    }
    return { shared, unique };
  }, [requirements, id]);
}

/** The supplier whose answers cover most of what this client wants, weighted by value. */
export function useBestSupplier(id: string): { readonly supplier: SupplierId; readonly share: number } | null {
  const analysis = useAnalysis((each) => each);
  return useMemo(() => {
    let best: { supplier: SupplierId; share: number } | null = null;
    for (const { id: supplier } of analysis.totals.suppliers) {
      const share = coverageFor(analysis, id as ClientId, supplier);
      if (share !== null && share > (best?.share ?? 0)) best = { supplier, share };
    }
    return best;
  }, [analysis, id]);
}
