import type { Analysis } from '#src/analysis/analysis.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** Who stands against whom, and how often: rows and columns are the same clients in their fixed order. */
export type ClashTable = {
  readonly clients: readonly Client[];
  /** `counts[row][column]`; null on the diagonal. */
  readonly counts: readonly (readonly (number | null)[])[];
};

export function clashTable(dossier: Dossier, analysis: Analysis): ClashTable {
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  const counts = new Map(analysis.clashes.map(({ a, b, conflicts }) => [`${a} ${b}`, conflicts.length]));
  const between = (a: Client, b: Client): number =>
    counts.get(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`) ?? 0;
  return {
    clients,
    counts: clients.map((row) => clients.map((column) => (row === column ? null : between(row, column)))),
  };
}
