import { fitQuarters } from '#src/analysis/fit-factor.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Supplier } from '#src/dossier/supplier.ts';

/** Of these suppliers how many can do it without custom work, and the same in quarters, rounded down. */
export function ableCount(
  suppliers: readonly Supplier[],
  offers: readonly Offer[],
): { readonly able: number; readonly quarters: 0 | 0.25 | 0.5 | 0.75 | 1 } {
  const shown = new Set<string>(suppliers.map(({ id }) => id));
  const able = offers.filter(({ supplier, fit }) => shown.has(supplier) && fitQuarters(fit) >= 0.75).length;
  const quarters = ([0, 0.25, 0.5, 0.75, 1] as const)[Math.floor((4 * able) / Math.max(1, suppliers.length))] ?? 0;
  return { able, quarters };
}
