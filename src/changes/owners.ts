import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, columnTableOf, rowOf, rowTables } from '#src/dossier/grids.ts';
import { registerOwnersOf } from '#src/dossier/register-owners.ts';
import { isRegisterName } from '#src/dossier/registers.ts';
import type { RecordRef } from '#src/dossier/violation.ts';
import type { TableName } from './change.ts';
import type { StepIndex } from './step-index.ts';
import { type AnyRecord, isCell, isGridName, keyOf } from './tables.ts';

/** The records without which this one can't be; a cell has two, a comment up to two, votes have three. */
export function ownersOf(table: TableName, record: AnyRecord): readonly RecordRef[] {
  if (isGridName(table) && isCell(record))
    return [
      { table: rowTables[table], key: rowOf(record) },
      { table: columnTableOf(record), key: columnOf(record) },
    ];
  if (isRegisterName(table)) return registerOwnersOf(table, record);
  if ('requirement' in record && 'author' in record) {
    const { requirement, client, supplier } = record;
    return [
      { table: 'requirements', key: requirement },
      ...(client === null ? [] : [{ table: 'clients', key: client } as const]),
      ...(supplier === null ? [] : [{ table: 'suppliers', key: supplier } as const]),
    ];
  }
  if ('case' in record) return [{ table: 'cases', key: record.case }];
  if ('cast' in record)
    return [
      { table: 'rounds', key: record.round },
      { table: 'topics', key: record.topic },
      { table: 'clients', key: record.client },
    ];
  if ('workshop' in record) return [{ table: 'workshops', key: record.workshop }];
  if ('mandate' in record && 'party' in record) {
    if (record.party.kind === 'client') return [{ table: 'clients', key: record.party.client }];
    return record.party.kind === 'supplier' ? [{ table: 'suppliers', key: record.party.supplier }] : [];
  }
  if ('theme' in record) return [{ table: 'themes', key: record.theme }];
  return table === 'layout' ? [nodeOf(keyOf(record))] : [];
}

const nodeTables = { client: 'clients', theme: 'themes', requirement: 'requirements', supplier: 'suppliers' } as const;

/** The record that a placement places: `client.MER` → clients MER. */
function nodeOf(id: string): RecordRef {
  const dot = id.indexOf('.');
  const kind = id.slice(0, dot) as keyof typeof nodeTables;
  return { table: nodeTables[kind] ?? 'layout', key: id.slice(dot + 1) };
}

/** Records by table and key, as `table key`. */
export type Refs = ReadonlySet<string>;

export function refName({ table, key }: RecordRef): string {
  return `${table} ${key}`;
}

/** This record, and what it owns after these edits that can itself own something. */
export function withOwned(base: Dossier, edits: StepIndex, ref: RecordRef): Refs {
  const refs = new Set([refName(ref)]);
  for (const table of ['requirements', 'people', 'options', 'decisions', 'topics', 'rounds', 'relations'] as const) {
    const untouched = (base[table] as readonly AnyRecord[]).filter((record) => !edits[table].has(keyOf(record)));
    for (const record of [...untouched, ...[...edits[table].values()].map(({ after }) => after)])
      if (record !== null && ownersOf(table, record).some((owner) => refs.has(refName(owner))))
        refs.add(refName({ table, key: keyOf(record) }));
  }
  return refs;
}
