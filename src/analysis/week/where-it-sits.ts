import type { Matter } from './matter.ts';

/** How much lies between a client and a party, and how much of it is late. Never added up over a row: nobody is ranked. */
export type Cell = { readonly late: number; readonly onTime: number };

export type WhereItSits = {
  /** Key of the client, then of the supplier; '' = the shared service centre, or nobody else. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly clients: ReadonlySet<string>;
  readonly suppliers: ReadonlySet<string>;
  /** Whether anything lies with no supplier. */
  readonly hasOwn: boolean;
};

export function cellKey(client: string, other: string): string {
  return `${client} ${other}`;
}

/** [WK12] Every matter once in the cell of each client and each supplier it concerns. */
export function whereItSits(matters: readonly Matter[]): WhereItSits {
  const cells = new Map<string, { late: number; onTime: number }>();
  const clients = new Set<string>();
  const suppliers = new Set<string>();
  let hasOwn = false;
  for (const { parties, isLate } of matters) {
    const others = parties.suppliers.length === 0 ? [''] : parties.suppliers;
    const rows = parties.clients.length === 0 ? [''] : parties.clients;
    for (const client of rows) {
      if (client !== '') clients.add(client);
      for (const other of others) {
        if (client === '' && other === '') continue;
        if (other === '') hasOwn = true;
        else suppliers.add(other);
        const cell = cells.get(cellKey(client, other)) ?? { late: 0, onTime: 0 };
        cell[isLate ? 'late' : 'onTime'] += 1;
        cells.set(cellKey(client, other), cell);
      }
    }
  }
  return { cells, clients, suppliers, hasOwn };
}
