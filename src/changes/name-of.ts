import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Cell, columnOf, rowOf } from '#src/dossier/grids.ts';
import { registerName } from './name-of-register.ts';
import { type AnyRecord, isCell } from './tables.ts';

/** What people call a record: its code, name or title; `code · name` for a cell, `code · “text”` for a comment. */
export function nameOf(dossier: Dossier, record: AnyRecord): string {
  if (isCell(record)) return `${rowCode(dossier, record)} · ${columnName(dossier, record)}`;
  if ('requirement' in record) {
    const code = find(dossier.requirements, record.requirement)?.code ?? record.requirement;
    return `${code} · “${record.text.slice(0, 40)}”`;
  }
  const own = registerName(dossier, record);
  if (own !== null) return own;
  if ('cast' in record) return `${titleOf(dossier, record.topic)} · ${clientName(dossier, record.client)}`;
  if ('turnout' in record) return `${workshopTitle(dossier, record.workshop)} · ${record.number}`;
  if ('code' in record) return record.code;
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  if ('term' in record) return record.term;
  if ('isDone' in record) return record.text.slice(0, 60);
  return record.id;
}

function rowCode(dossier: Dossier, cell: Cell): string {
  const row = rowOf(cell);
  if ('requirement' in cell) return find(dossier.requirements, row)?.code ?? row;
  if ('case' in cell) return find(dossier.cases, row)?.code ?? row;
  if ('option' in cell) return find(dossier.options, row)?.code ?? row;
  if ('workshop' in cell) return workshopTitle(dossier, row);
  if ('topic' in cell) return titleOf(dossier, row);
  return ('term' in cell ? find(dossier.terms, row)?.term : find(dossier.decisions, row)?.code) ?? row;
}

function columnName(dossier: Dossier, cell: Cell): string {
  const column = columnOf(cell);
  if ('supplier' in cell) return find(dossier.suppliers, column)?.name ?? column;
  return 'person' in cell ? (find(dossier.people, column)?.name ?? column) : clientName(dossier, column);
}

function clientName(dossier: Dossier, id: string): string {
  return find(dossier.clients, id)?.name ?? id;
}

function titleOf(dossier: Dossier, topic: string): string {
  return find(dossier.topics, topic)?.title ?? topic;
}

function workshopTitle(dossier: Dossier, id: string): string {
  return find(dossier.workshops, id)?.title ?? id;
}
