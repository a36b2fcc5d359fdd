import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import type { Supplier } from '#src/dossier/supplier.ts';

/** One supplier's block: its clients and the lowest of them, or the lowest only. */
export type Column = { readonly supplier: Supplier; readonly isFolded: boolean; readonly span: number };

/** So many cells beside each other can still be looked over. */
const mostCells = 40;

export function columnsOf({ clients, suppliers }: FitTable, turned: ReadonlySet<SupplierId>): readonly Column[] {
  const isMany = clients.length * suppliers.length > mostCells;
  return suppliers.map((supplier) => {
    const isFolded = clients.length === 0 || isMany !== turned.has(supplier.id);
    return { supplier, isFolded, span: isFolded ? 1 : clients.length + 1 };
  });
}
