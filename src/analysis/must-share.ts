import { effortShares } from '#src/methods/moscow.ts';
import type { ClientTotals, Totals } from './analysis.ts';

/** [A16] Share of a client's effort that is Must, 0..1; null without effort (DOMAIN C1). */
export function mustShare(totals: ClientTotals): number | null {
  return effortShares(totals.effort)?.M ?? null;
}

/** [A16] "Ieders must" and "iemands must": shares of all effort wanted by anyone, 0..1; null without effort. */
export function jointMustShares({ effort }: Totals): { readonly everyones: number; readonly someones: number } | null {
  if (effort.all <= 0) return null;
  return { everyones: effort.everyonesMust / effort.all, someones: effort.someonesMust / effort.all };
}
