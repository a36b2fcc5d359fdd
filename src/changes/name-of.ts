import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Cell, columnOf, rowOf } from '#src/dossier/grids.ts';
import { type AnyRecord, isCell } from './tables.ts';

/** What people call a record: its code, name or title; `code · name` for a cell, `code · “text”` for a comment. */
export function nameOf(dossier: Dossier, record: AnyRecord): string {
  if (isCell(record)) return `${rowCode(dossier, record)} · ${columnName(dossier, record)}`;
  if ('requirement' in record) {
    const code = find(dossier.requirements, record.requirement)?.code ?? record.requirement;
    return `${code} · “${record.text.slice(0, 40)}”`;
  }
  if ('code' in record) return record.code;
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  return record.id;
}

function rowCode(dossier: Dossier, cell: Cell): string {
  const row = rowOf(cell);
  if ('requirement' in cell) return find(dossier.requirements, row)?.code ?? row;
  if ('case' in cell) return find(dossier.cases, row)?.code ?? row;
  return ('option' in cell ? find(dossier.options, row) : find(dossier.decisions, row))?.code ?? row;
}

function columnName(dossier: Dossier, cell: Cell): string {
  const column = columnOf(cell);
  return ('supplier' in cell ? find(dossier.suppliers, column) : find(dossier.clients, column))?.name ?? column;
}
