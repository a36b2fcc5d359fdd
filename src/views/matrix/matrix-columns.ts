import { assertNever } from '#src/base/assert-never.ts';
import { byOrder } from '#src/base/order.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';

/** A column right of the requirement itself. Widths in pixels: at least, and what it grows to where there is room. */
export type MatrixColumn = { readonly key: string; readonly least: number; readonly most: number } & (
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'zone' }
  | { readonly kind: 'supplier'; readonly supplier: Supplier }
  /** All suppliers folded into one column. */
  | { readonly kind: 'suppliers'; readonly suppliers: readonly Supplier[] }
  | { readonly kind: 'cost'; readonly cost: 'once' | 'year' }
  | { readonly kind: 'text'; readonly field: TextColumn }
  /** How it is shared or in conflict, in a word. */
  | { readonly kind: 'status' }
);

/** Texts of the requirement itself that can stand in a column. */
export const textColumns = ['why', 'description', 'acceptance', 'source'] as const;
export type TextColumn = (typeof textColumns)[number];

/** Columns that stay together; which block comes first is a person's choice. */
export const blocks = ['clients', 'zone', 'suppliers', 'costs', 'texts'] as const;
export type Block = (typeof blocks)[number];

/** Columns that stay away until somebody asks for them: those of the block of texts, and the yearly costs. */
export const textKeys: readonly string[] = ['status', ...textColumns.map((field) => `text.${field}`)];
export const hiddenAtFirst: readonly string[] = ['cost.year', ...textKeys];

export type ColumnOptions = {
  /** Keys of columns a person hid. */
  readonly hidden: ReadonlySet<string>;
  readonly blocks: readonly Block[];
  readonly isSupplierBlockFolded: boolean;
};

const widths = {
  client: { least: 124, most: 188 },
  /** DESIGN: over six clients the columns get narrow. */
  manyClients: { least: 104, most: 140 },
  zone: { least: 200, most: 300 },
  supplier: { least: 40, most: 56 },
  suppliers: { least: 92, most: 120 },
  cost: { least: 76, most: 96 },
  status: { least: 112, most: 128 },
  text: { least: 200, most: 320 },
};
const manyFrom = 7;

/** [V1] The blocks in their order; clients and suppliers in the order they have on every screen. */
export function matrixColumns(
  clients: Table<Client>,
  suppliers: Table<Supplier>,
  options: ColumnOptions,
): readonly MatrixColumn[] {
  return options.blocks
    .flatMap((block): readonly MatrixColumn[] => {
      switch (block) {
        case 'clients':
          return clientColumns(clients);
        case 'zone':
          return [{ key: 'zone', kind: 'zone', ...widths.zone }];
        case 'suppliers':
          return supplierColumns(suppliers, options);
        case 'costs':
          return [
            { key: 'cost.once', kind: 'cost', cost: 'once', ...widths.cost },
            { key: 'cost.year', kind: 'cost', cost: 'year', ...widths.cost },
          ];
        case 'texts':
          return [
            { key: 'status', kind: 'status', ...widths.status },
            ...textColumns.map((field) => ({ key: `text.${field}`, kind: 'text', field, ...widths.text }) as const),
          ];
        default:
          return assertNever(block);
      }
    })
    .filter((column) => !options.hidden.has(column.key));
}

/** In which block a column stands. */
export function blockOf(column: MatrixColumn): Block {
  switch (column.kind) {
    case 'client':
      return 'clients';
    case 'supplier':
    case 'suppliers':
      return 'suppliers';
    case 'cost':
      return 'costs';
    case 'zone':
      return 'zone';
    case 'text':
    case 'status':
      return 'texts';
    default:
      return assertNever(column);
  }
}

/** Too narrow for more than a name. */
export function isNarrow({ least }: MatrixColumn): boolean {
  return least <= widths.manyClients.least;
}

function clientColumns(clients: Table<Client>): readonly MatrixColumn[] {
  const voters = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  const width = voters.length < manyFrom ? widths.client : widths.manyClients;
  return voters.map((client) => ({ key: `client.${client.id}`, kind: 'client', client, ...width }));
}

function supplierColumns(
  suppliers: Table<Supplier>,
  { hidden, isSupplierBlockFolded }: ColumnOptions,
): readonly MatrixColumn[] {
  const columns = suppliers
    .toSorted(byOrder)
    .map((supplier) => ({ key: `supplier.${supplier.id}`, kind: 'supplier', supplier, ...widths.supplier }) as const);
  const shown = columns.filter(({ key }) => !hidden.has(key)).map(({ supplier }) => supplier);
  if (!isSupplierBlockFolded) return columns;
  return shown.length === 0 ? [] : [{ key: 'suppliers', kind: 'suppliers', suppliers: shown, ...widths.suppliers }];
}
