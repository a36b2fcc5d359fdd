import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type AnyRecord, columnOf, isCell, isPosition } from './tables.ts';

/** What people call a record: a requirement's code, a name, a title; `code · name` for a cell, `code · “text”` for a comment. */
export function nameOf(dossier: Dossier, record: AnyRecord): string {
  if ('requirement' in record) {
    const code = find(dossier.requirements, record.requirement)?.code ?? record.requirement;
    if (!isCell(record)) return `${code} · “${record.text.slice(0, 40)}”`;
    const column = isPosition(record)
      ? find(dossier.clients, record.client)?.name
      : find(dossier.suppliers, record.supplier)?.name;
    return `${code} · ${column ?? columnOf(record)}`;
  }
  if ('code' in record) return record.code;
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  return record.id;
}
