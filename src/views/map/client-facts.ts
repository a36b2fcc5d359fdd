import type { Analysis } from '#src/analysis/analysis.ts';
import { coverageFor } from '#src/analysis/coverage.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';

/** Requirements a client shares without conflict, and those it holds alone. */
export function sharingOf(
  { requirements }: Analysis,
  id: string,
): { readonly shared: number; readonly unique: number } {
  let shared = 0;
  let unique = 0;
  for (const { reason } of requirements) {
    if (reason.kind === 'only' && reason.client === id) unique += 1;
    if ((reason.kind === 'held-by' || reason.kind === 'one-zone') && reason.clients.includes(id as ClientId))
      shared += 1;
  }
  return { shared, unique };
}

/** The supplier whose answers cover most of what a client wants, weighted by value. */
export function bestSupplier(
  analysis: Analysis,
  id: ClientId,
): { readonly supplier: SupplierId; readonly share: number } | null {
  let best: { supplier: SupplierId; share: number } | null = null;
  for (const { id: supplier } of analysis.totals.suppliers) {
    const share = coverageFor(analysis, id, supplier);
    if (share !== null && share > (best?.share ?? 0)) best = { supplier, share };
  }
  return best;
}
