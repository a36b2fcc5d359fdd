import { type Grid, cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Cell, columnOf, type GridName, gridNames, rowOf } from '#src/dossier/grids.ts';
import { registerNames } from '#src/dossier/registers.ts';
import type { Position } from '#src/dossier/position.ts';
import type { RecordOf, TableName } from './change.ts';

/** In the order a Change lists them: owners before what they own. */
export const tableNames = [
  'assignment',
  'clients',
  'people',
  'themes',
  'requirements',
  'positions',
  'suppliers',
  'offers',
  'layout',
  'views',
  'comments',
  'cases',
  'stakes',
  'options',
  'stances',
  'decisions',
  'ratifications',
  'scenarios',
  'workshops',
  'seats',
  'topics',
  'rounds',
  'votes',
  'outcomes',
  'parked',
  'terms',
  'readings',
  ...registerNames,
] as const satisfies readonly TableName[];

export type AnyRecord = RecordOf<TableName>;

export function isGridName(table: TableName): table is GridName {
  return (gridNames as readonly TableName[]).includes(table);
}

export function isPosition(record: AnyRecord): record is Position {
  return 'wish' in record;
}

export function isCell(record: AnyRecord): record is Cell {
  return !('id' in record);
}

/**
 * What a record is found by within its table: its id, or `row column` for a cell. A space sorts below every character
 * of an id, so keys sort as (row, column) does.
 */
export function keyOf(record: AnyRecord): string {
  return isCell(record) ? `${rowOf(record)} ${columnOf(record)}` : record.id;
}

export function recordAt(dossier: Dossier, table: TableName, key: string): AnyRecord | undefined {
  if (!isGridName(table)) return find(dossier[table] as readonly Exclude<AnyRecord, Cell>[], key);
  const space = key.indexOf(' ');
  return cellAt(dossier[table] as Grid<Cell>, key.slice(0, space), key.slice(space + 1), columnOf);
}
