import { useMemo } from 'react';
import { useAnalysis } from '#renderer/store/document.ts';
import { coverageFor } from '#src/analysis/coverage.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';

/** The client this one clashes with most; ties go to the first in id order. */
export function useMostAgainst(id: string): { readonly client: ClientId; readonly count: number } | null {
  const clashes = useAnalysis((analysis) => analysis.clashes);
  return useMemo(() => {
    let most: { client: ClientId; count: number } | null = null;
    for (const { a, b, conflicts } of clashes) {
      const other = a === id ? b : b === id ? a : null;
      if (other !== null && conflicts.length > (most?.count ?? 0)) most = { client: other, count: conflicts.length };
    }
    return most;
  }, [clashes, id]);
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
