import type { Analysis } from '#src/analysis/analysis.ts';
import { relationsOf } from '#src/analysis/network/relations.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** Who stands against whom, and in how many open cases and detected conflicts without one: rows and columns are the same clients in their fixed order. */
export type ClashTable = {
  readonly clients: readonly Client[];
  /** `counts[row][column]`; null on the diagonal. */
  readonly counts: readonly (readonly (number | null)[])[];
};

export function clashTable(dossier: Dossier, analysis: Analysis): ClashTable {
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  // [A93] As in the list: an open case counts once, whatever was detected in it, and so does what no case is about.
  const filed = new Set(dossier.cases.flatMap((each) => each.conflicts));
  const counts = new Map(relationsOf(dossier).map(({ a, b, open }) => [`${a} ${b}`, open.length]));
  for (const { a, b, conflicts } of analysis.clashes) {
    const signals = conflicts.filter((id) => !filed.has(id)).length;
    counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + signals);
  }
  const between = (a: Client, b: Client): number =>
    counts.get(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`) ?? 0;
  return {
    clients,
    counts: clients.map((row) => clients.map((column) => (row === column ? null : between(row, column)))),
  };
}
