import { ok, refuse, type Result } from '#src/base/result.ts';
import { type Grid } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { compareText, expandGrid } from './compact-grid.ts';
import { expandOffer } from './compact-offer.ts';
import { expandPosition } from './compact-position.ts';
import type { RawFile } from './validate.ts';

/** [F8] The dossier of a valid file, its rules checked. What other software left unsorted is sorted. */
export function expanded({ dossier: raw }: RawFile): Result<Dossier> {
  const positions = expandGrid(raw.positions.clients, raw.positions.rows, expandPosition);
  if (positions === undefined) return refuse('file-invalid', { where: '/dossier/positions', reason: 'columns' });
  const offers = expandGrid(raw.offers.suppliers, raw.offers.rows, expandOffer);
  if (offers === undefined) return refuse('file-invalid', { where: '/dossier/offers', reason: 'columns' });
  const dossier: Dossier = {
    assignment: raw.assignment,
    clients: sortedById(raw.clients),
    people: sortedById(raw.people),
    themes: sortedById(raw.themes),
    requirements: sortedById(raw.requirements),
    positions: sortedRows(positions),
    suppliers: sortedById(raw.suppliers),
    offers: sortedRows(offers),
    layout: sortedById(raw.layout),
  };
  const [broken] = violations(dossier);
  if (broken === undefined) return ok(dossier);
  const record = broken.records[0];
  return refuse('file-invalid', { where: record ? `${record.table} ${record.key}` : 'dossier', reason: broken.code });
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
