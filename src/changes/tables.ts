import { type Grid, cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { RecordOf, TableName } from './change.ts';

/** In the order a Change lists them. */
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
] as const satisfies readonly TableName[];

export type AnyRecord = RecordOf<TableName>;
export type Cell = Position | Offer;
export type GridName = 'positions' | 'offers';

export function isGridName(table: TableName): table is GridName {
  return table === 'positions' || table === 'offers';
}

export function isPosition(record: AnyRecord): record is Position {
  return 'wish' in record;
}

export function isCell(record: AnyRecord): record is Cell {
  return !('id' in record);
}

export function columnOf(cell: Cell): string {
  return isPosition(cell) ? clientOf(cell) : supplierOf(cell);
}

/**
 * What a record is found by within its table: its id, or `requirement column` for a cell. A space sorts below
 * every character of an id, so keys sort as (row, column) does.
 */
export function keyOf(record: AnyRecord): string {
  return 'id' in record ? record.id : `${record.requirement} ${columnOf(record)}`;
}

export function recordAt(dossier: Dossier, table: TableName, key: string): AnyRecord | undefined {
  if (!isGridName(table)) return find(dossier[table] as readonly Exclude<AnyRecord, Cell>[], key);
  const space = key.indexOf(' ');
  return cellAt(dossier[table] as Grid<Cell>, key.slice(0, space), key.slice(space + 1), columnOf);
}
