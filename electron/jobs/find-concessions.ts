import type { Progress } from '#electron/exchange/progress.ts';
import { highsSolver } from '#electron/solver/highs.ts';
import { type SupplierConcessions, supplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import type { Jobs } from './jobs.ts';

/** [PK38] The time is that of all suppliers together; each gets an even part of it per measure. */
export async function findConcessions(
  { dossier, evidence, seconds, solver }: Jobs['find-concessions']['input'],
  progress: Progress,
): Promise<readonly SupplierConcessions[]> {
  const solve = await highsSolver(solver);
  const each = seconds / Math.max(1, 3 * dossier.suppliers.length);
  return supplierConcessions(dossier, evidence, solve, { gap: 0, seconds: each }, progress);
}
