import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { AnyRecord } from './tables.ts';

/** What people call a record: a requirement's code, a name, a title; `code · name` for a cell. */
export function nameOf(dossier: Dossier, record: AnyRecord): string {
  if ('requirement' in record) {
    const column =
      'client' in record ? find(dossier.clients, record.client)?.name : find(dossier.suppliers, record.supplier)?.name;
    const code = find(dossier.requirements, record.requirement)?.code;
    return `${code ?? record.requirement} · ${column ?? ('client' in record ? record.client : record.supplier)}`;
  }
  if ('code' in record) return record.code;
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  return record.id;
}
