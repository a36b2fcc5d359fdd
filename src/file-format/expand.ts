import { ok, refuse, type Result } from '#src/base/result.ts';
import { type Grid, gridOf, type GridRow } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import { registersOf } from '#src/dossier/registers.ts';
import { violations } from '#src/dossier/invariants.ts';
import { compareText, sortedColumns } from './columns.ts';
import { expandOffers } from './compact-offers.ts';
import { expandPositions } from './compact-positions.ts';
import type { RawFile } from './validate.ts';

/** [F8] The dossier of a valid file, its rules checked. What other software left unsorted is sorted. */
export function expanded({ dossier: raw }: RawFile): Result<Dossier> {
  const dossier = expandedTables(raw);
  if (!dossier.ok) return dossier;
  const [broken] = violations(dossier.value);
  if (broken === undefined) return dossier;
  const record = broken.records[0];
  return refuse('file-invalid', { where: record ? `${record.table} ${record.key}` : 'dossier', reason: broken.code });
}

/** The tables of a valid file without a look at the rules between them. */
export function expandedTables(raw: RawFile['dossier']): Result<Dossier> {
  const positions = expandedGrid('positions', raw.positions.clients, raw.positions.rows, expandPositions);
  if (!positions.ok) return positions;
  const offers = expandedGrid('offers', raw.offers.suppliers, raw.offers.rows, expandOffers);
  if (!offers.ok) return offers;
  return ok({
    assignment: raw.assignment,
    clients: sortedById(raw.clients),
    people: sortedById(raw.people),
    themes: sortedById(raw.themes),
    requirements: sortedById(raw.requirements),
    positions: sortedRows(positions.value),
    suppliers: sortedById(raw.suppliers),
    offers: sortedRows(offers.value),
    layout: sortedById(raw.layout),
    views: sortedById(raw.views),
    comments: sortedById(raw.comments),
    cases: sortedById(raw.cases),
    stakes: gridOf(raw.stakes, rowOf, columnOf),
    options: sortedById(raw.options),
    stances: gridOf(raw.stances, rowOf, columnOf),
    decisions: sortedById(raw.decisions),
    ratifications: gridOf(raw.ratifications, rowOf, columnOf),
    scenarios: sortedById(raw.scenarios),
    workshops: sortedById(raw.workshops),
    seats: gridOf(raw.seats, rowOf, columnOf),
    topics: sortedById(raw.topics),
    rounds: sortedById(raw.rounds),
    votes: sortedById(raw.votes),
    outcomes: gridOf(raw.outcomes, rowOf, columnOf),
    parked: sortedById(raw.parked),
    terms: sortedById(raw.terms),
    readings: gridOf(raw.readings, rowOf, columnOf),
    ...registersOf((name) => sortedById(raw[name] as readonly { readonly id: string }[])),
  });
}

/** Rows without a cell are left out. */
function expandedGrid<R extends { readonly id: string }, C>(
  table: 'positions' | 'offers',
  columns: readonly string[],
  rows: readonly R[],
  expand: (row: R, columns: readonly string[], order: readonly number[]) => readonly C[] | undefined,
): Result<Grid<C>> {
  const order = sortedColumns(columns);
  const grid: GridRow<C>[] = [];
  for (const row of rows) {
    const cells = expand(row, columns, order);
    if (cells === undefined) return refuse('file-invalid', { where: `${table} ${row.id}`, reason: 'columns' });
    if (cells.length > 0) grid.push({ row: row.id, cells });
  }
  return ok(grid);
}

function sorted<R>(items: readonly R[], keyOf: (item: R) => string): readonly R[] {
  const inOrder = items.every((item, index) => index === 0 || keyOf(items[index - 1] as R) <= keyOf(item));
  return inOrder ? items : items.toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
}

function sortedById<R extends { readonly id: string }>(table: readonly R[]): readonly R[] {
  return sorted(table, ({ id }) => id);
}

function sortedRows<C>(grid: Grid<C>): Grid<C> {
  return sorted(grid, ({ row }) => row);
}
