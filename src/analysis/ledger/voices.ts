import { byOrder } from '#src/base/order.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** Clients in their order, then whoever else stands in a decision: one that left, or the service centre where it pays. */
export function voicesOf(dossier: Dossier, decisions: readonly Decision[]): readonly string[] {
  const present = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  const known = new Set<string>(present.map(({ id }) => id));
  const others = decisions
    .flatMap(({ accounts }) => accounts.map(({ client }) => client))
    .filter((id) => !known.has(id));
  return [...known, ...new Set(others)];
}
