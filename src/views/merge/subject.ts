import { find } from '#src/base/table.ts';
import type { TableName } from '#src/changes/change.ts';
import { nameOf } from '#src/changes/name-of.ts';
import { type AnyRecord, recordAt } from '#src/changes/tables.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';

/** What a difference is about, as people know it. */
export type Subject = {
  /** Of a cell or a party: the mark that stands before it on every screen. */
  readonly mark:
    | { readonly kind: 'client'; readonly badge: string; readonly hue: number; readonly name: string }
    | { readonly kind: 'supplier'; readonly badge: string; readonly name: string }
    | null;
  /** Code of the requirement, where it is about one. */
  readonly code: string;
  readonly title: string;
};

/** `dossiers`: where to look names up, best first: what one copy removed the other still knows. */
export function subjectOf(text: Text, dossiers: readonly Dossier[], table: TableName, record: AnyRecord): Subject {
  const requirement = requirementOf(dossiers, record);
  const mark = markOf(dossiers, table, record);
  if (requirement !== null) return { mark, code: requirement.code, title: requirement.title };
  const [dossier] = dossiers;
  const placed = table === 'layout' ? placedNode(dossiers, record) : null;
  if (placed !== null) return placed;
  const title = table === 'assignment' || dossier === undefined ? '' : nameOf(dossier, record);
  return { mark, code: '', title: title === '' ? text.t(`merge:table.${table}`) : title };
}

/** The requirement a record is, or stands with. */
function requirementOf(dossiers: readonly Dossier[], record: AnyRecord): Requirement | null {
  if ('requires' in record) return record;
  if (!('requirement' in record)) return null;
  for (const { requirements } of dossiers) {
    const found = find(requirements, record.requirement);
    if (found !== undefined) return found;
  }
  return null;
}

export function parameterOf(dossiers: readonly Dossier[], record: AnyRecord): Parameter | null {
  return requirementOf(dossiers, record)?.parameter ?? null;
}

function markOf(dossiers: readonly Dossier[], table: TableName, record: AnyRecord): Subject['mark'] {
  const client = table === 'clients' && 'id' in record ? record.id : 'client' in record ? record.client : null;
  const supplier = table === 'suppliers' && 'id' in record ? record.id : 'supplier' in record ? record.supplier : null;
  for (const dossier of dossiers) {
    const found = client === null ? undefined : find(dossier.clients, client);
    if (found !== undefined) return { kind: 'client', badge: found.badge, hue: found.hue, name: found.name };
    const other = supplier === null ? undefined : find(dossier.suppliers, supplier);
    if (other !== undefined) return { kind: 'supplier', badge: other.badge, name: other.name };
  }
  return null;
}

const tables = { client: 'clients', theme: 'themes', requirement: 'requirements', supplier: 'suppliers' } as const;

/** A placement is named after the node it places. */
function placedNode(dossiers: readonly Dossier[], record: AnyRecord): Subject | null {
  const [kind = '', id = ''] = 'id' in record ? record.id.split('.', 2) : [];
  const table = tables[kind as keyof typeof tables];
  for (const dossier of dossiers) {
    const node = table === undefined ? undefined : recordAt(dossier, table, id);
    if (node === undefined) continue;
    const code = 'code' in node ? node.code : '';
    const title = 'title' in node ? node.title : nameOf(dossier, node);
    return { mark: markOf(dossiers, table, node), code, title };
  }
  return null;
}
