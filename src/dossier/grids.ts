import type { Offer } from './offer.ts';
import type { Position } from './position.ts';
import type { Ratification } from './ratification.ts';
import type { Stake } from './stake.ts';
import type { Stance } from './stance.ts';

/** The records that stand at the crossing of a row and a column, and have no id of their own. */
export type CellOf = {
  readonly positions: Position;
  readonly offers: Offer;
  readonly stakes: Stake;
  readonly stances: Stance;
  readonly ratifications: Ratification;
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
} as const;
export const gridNames = [
  'positions',
  'offers',
  'stakes',
  'stances',
  'ratifications',
] as const satisfies readonly GridName[];

export function rowOf(cell: Cell): string {
  if ('requirement' in cell) return cell.requirement;
  if ('case' in cell) return cell.case;
  return 'option' in cell ? cell.option : cell.decision;
}

export function columnOf(cell: Cell): string {
  return 'supplier' in cell ? cell.supplier : cell.client;
}
