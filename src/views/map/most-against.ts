import type { Clash } from '#src/analysis/analysis.ts';
import type { ClientId } from '#src/dossier/ids.ts';

/** The client this one clashes with most, and over how many conflicts; of equals the first by id. */
export function mostAgainst(
  clashes: readonly Clash[],
  id: string,
): { readonly client: ClientId; readonly count: number } | null {
  let most: { client: ClientId; count: number } | null = null;
  for (const { a, b, conflicts } of clashes) {
    const other = a === id ? b : b === id ? a : null;
    if (other !== null && conflicts.length > (most?.count ?? 0)) most = { client: other, count: conflicts.length };
  }
  return most;
}
