import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { About } from '#src/dossier/about.ts';
import type { Parties, WeekTables } from './matter.ts';

export const nobody: Parties = { clients: [], suppliers: [], withSsc: false };

type Named = {
  readonly clients?: readonly (string | null)[];
  readonly suppliers?: readonly (string | null)[];
  readonly withSsc?: boolean;
};

/** In the order of the dossier, each once. The client that is the shared service centre stands as that. */
export function partiesOf({ clients, suppliers }: WeekTables, named: Named): Parties {
  const found = (named.clients ?? []).flatMap((id) => (id === null ? [] : (find(clients, id) ?? [])));
  const sold = (named.suppliers ?? []).flatMap((id) => (id === null ? [] : (find(suppliers, id) ?? [])));
  return {
    clients: inOrder(found.filter(({ kind }) => kind !== 'ssc')),
    suppliers: inOrder(sold),
    withSsc: named.withSsc === true || found.some(({ kind }) => kind === 'ssc'),
  };
}

function inOrder(records: readonly { readonly id: string; readonly order: string }[]): readonly string[] {
  return [...new Set(records.toSorted(byOrder).map(({ id }) => id))];
}

export function partiesOfRelation(tables: WeekTables, id: string): Parties {
  const relation = find(tables.relations, id);
  if (relation === undefined) return nobody;
  const { client, supplier, peer } = relation;
  return partiesOf(tables, {
    clients: [client, peer],
    suppliers: [supplier],
    withSsc: supplier === null && peer === null,
  });
}

/** Whom something is about; what is gone is about nobody. */
export function partiesOfAbout(tables: WeekTables, about: About | null): Parties {
  if (about === null) return nobody;
  const { kind, id } = about;
  switch (kind) {
    case 'client':
      return partiesOf(tables, { clients: [id] });
    case 'supplier':
      return partiesOf(tables, { suppliers: [id] });
    case 'relation':
      return partiesOfRelation(tables, id);
    case 'friction':
      return partiesOfRelation(tables, find(tables.frictions, id)?.relation ?? '');
    case 'moment':
      return partiesOfRelation(tables, find(tables.moments, id)?.relation ?? '');
    case 'session':
      return partiesOfRelation(tables, find(tables.sessions, id)?.relation ?? '');
    case 'agreement':
      return partiesOf(tables, find(tables.agreements, id) ?? {});
    case 'rhythm':
      return partiesOf(tables, find(tables.rhythms, id) ?? {});
    case 'condition':
      return partiesOf(tables, { clients: [find(tables.conditions, id)?.client ?? null] });
    case 'readiness':
      return partiesOf(tables, { clients: [find(tables.readiness, id)?.client ?? null] });
    default:
      return partiesOfRest(tables, about);
  }
}

function partiesOfRest(tables: WeekTables, { kind, id }: About): Parties {
  if (kind === 'kpi') {
    const kpi = find(tables.kpis, id);
    return partiesOf(tables, { clients: [kpi?.owner ?? null], suppliers: [kpi?.supplier ?? null] });
  }
  if (kind === 'freedom') {
    const freedom = find(tables.freedoms, id);
    return partiesOf(tables, { clients: [freedom?.client ?? null], suppliers: [freedom?.supplier ?? null] });
  }
  return nobody;
}
