import type { Offer } from './offer.ts';
import type { TopicOutcome } from './outcome.ts';
import type { Position } from './position.ts';
import type { Ratification } from './ratification.ts';
import type { Reading } from './reading.ts';
import type { Seat } from './seat.ts';
import type { Stake } from './stake.ts';
import type { Stance } from './stance.ts';

/** The records that stand at the crossing of a row and a column, and have no id of their own. */
export type CellOf = {
  readonly positions: Position;
  readonly offers: Offer;
  readonly stakes: Stake;
  readonly stances: Stance;
  readonly ratifications: Ratification;
  readonly seats: Seat;
  readonly outcomes: TopicOutcome;
  readonly readings: Reading;
};
export type GridName = keyof CellOf;
export type Cell = CellOf[GridName];

/** The table whose records are the rows of each grid. */
export const rowTables = {
  positions: 'requirements',
  offers: 'requirements',
  stakes: 'cases',
  stances: 'options',
  ratifications: 'decisions',
  seats: 'workshops',
  outcomes: 'topics',
  readings: 'terms',
} as const;
export const gridNames = [
  'positions',
  'offers',
  'stakes',
  'stances',
  'ratifications',
  'seats',
  'outcomes',
  'readings',
] as const satisfies readonly GridName[];

export function rowOf(cell: Cell): string {
  if ('requirement' in cell) return cell.requirement;
  if ('case' in cell) return cell.case;
  if ('option' in cell) return cell.option;
  if ('workshop' in cell) return cell.workshop;
  if ('topic' in cell) return cell.topic;
  return 'term' in cell ? cell.term : cell.decision;
}

export function columnOf(cell: Cell): string {
  if ('supplier' in cell) return cell.supplier;
  return 'person' in cell ? cell.person : cell.client;
}

/** The table whose records are the columns of the grid this cell is of. */
export function columnTableOf(cell: Cell): 'clients' | 'suppliers' | 'people' {
  if ('supplier' in cell) return 'suppliers';
  return 'person' in cell ? 'people' : 'clients';
}
