import { byOrder } from '#src/base/order.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';

/** A column right of the requirement itself. Widths in pixels. */
export type MatrixColumn = { readonly key: string; readonly width: number } & (
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'zone' }
  | { readonly kind: 'supplier'; readonly supplier: Supplier }
  | { readonly kind: 'cost'; readonly cost: 'once' | 'year' }
);

export type ColumnOptions = {
  /** Keys of columns a person hid. */
  readonly hidden: ReadonlySet<string>;
};

export const firstColumnWidth = 344;
const widths = { client: 124, manyClients: 104, zone: 212, supplier: 44, cost: 84 };
const manyFrom = 7;

/** Clients, their joint zone, suppliers, costs. */
export function matrixColumns(
  clients: Table<Client>,
  suppliers: Table<Supplier>,
  options: ColumnOptions,
): readonly MatrixColumn[] {
  const voters = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  const clientWidth = voters.length < manyFrom ? widths.client : widths.manyClients;
  const all: readonly MatrixColumn[] = [
    ...voters.map(
      (client): MatrixColumn => ({ key: `client.${client.id}`, kind: 'client', client, width: clientWidth }),
    ),
    { key: 'zone', kind: 'zone', width: widths.zone },
    ...suppliers
      .toSorted(byOrder)
      .map(
        (supplier): MatrixColumn => ({
          key: `supplier.${supplier.id}`,
          kind: 'supplier',
          supplier,
          width: widths.supplier,
        }),
      ),
    { key: 'cost.once', kind: 'cost', cost: 'once', width: widths.cost },
    { key: 'cost.year', kind: 'cost', cost: 'year', width: widths.cost },
  ];
  return all.filter((column) => !options.hidden.has(column.key));
}
