import { cellsOf, type Grid, type GridRow } from '#src/base/grid.ts';
import { type Patch, patched } from '#src/base/patch.ts';
import type { Steps } from '#src/base/steps.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Fit, Offer } from '#src/dossier/offer.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import type { CoverageCell } from './analysis.ts';
import { changedCells } from './changed-cells.ts';
import { fitFactor } from './fit-factor.ts';

/** Hundredths, so that sums stay exact whatever the order of adding. */
const unit = 100;
const factors: Readonly<Record<Fit, number>> = {
  standard: Math.round(unit * fitFactor('standard')),
  configuration: Math.round(unit * fitFactor('configuration')),
  custom: Math.round(unit * fitFactor('custom')),
  roadmap: Math.round(unit * fitFactor('roadmap')),
  no: Math.round(unit * fitFactor('no')),
};

/** [A17] The coverage of a whole dossier, summed in two dense blocks: every position meets every offer of its row. */
export function* coverageGrid({ clients, suppliers, positions, offers }: Dossier): Steps<Grid<CoverageCell>> {
  const clientAt = new Map<string, number>(clients.map(({ id }, index) => [id, index]));
  const supplierAt = new Map<string, number>(suppliers.map(({ id }, index) => [id, index]));
  const met = new Float64Array(clients.length * suppliers.length);
  const answered = new Float64Array(clients.length * suppliers.length);
  for (const [at, { row, cells }] of offers.entries()) {
    yield at / offers.length;
    const columns = Int32Array.from(cells, ({ supplier }) => supplierAt.get(supplier) ?? 0);
    const weights = Float64Array.from(cells, ({ fit }) => factors[fit]);
    for (const position of cellsOf(positions, row)) {
      const points = pointsOf(position);
      if (points === 0) continue;
      const start = (clientAt.get(position.client) ?? 0) * suppliers.length;
      for (let index = 0; index < columns.length; index += 1) {
        const cell = start + (columns[index] as number);
        met[cell] = (met[cell] as number) + points * (weights[index] as number);
        answered[cell] = (answered[cell] as number) + points * unit;
      }
    }
  }
  return clients.flatMap(({ id }, row): GridRow<CoverageCell>[] => {
    const cells = suppliers.flatMap(({ id: supplier }, column): CoverageCell[] => {
      const cell = row * suppliers.length + column;
      const value = answered[cell] ?? 0;
      return value === 0 ? [] : [{ supplier, met: met[cell] ?? 0, answered: value }];
    });
    return cells.length === 0 ? [] : [{ row: id, cells }];
  });
}

/** One requirement's cells before or after an edit. */
type Row = { readonly positions: readonly Position[]; readonly offers: readonly Offer[] };

/** The same after these rows changed. Touches the changed clients only, all of a row's when its offers changed. */
export function withCoverage(
  grid: Grid<CoverageCell>,
  rows: readonly (readonly [before: Row, after: Row])[],
): Grid<CoverageCell> {
  const changed = new Map<ClientId, readonly CoverageCell[]>();
  for (const [before, after] of rows) {
    const isSameOffers = before.offers === after.offers;
    for (const [old, now] of changedCells(before.positions, after.positions, clientOf, isSameOffers)) {
      const client = (now ?? old)?.client;
      const [from, to] = [pointsOf(old), pointsOf(now)];
      if (client === undefined || (isSameOffers && from === to)) continue;
      const cells = changed.get(client) ?? cellsOf(grid, client);
      if (isSameOffers) changed.set(client, plus(cells, after.offers, to - from));
      else changed.set(client, plus(plus(cells, before.offers, -from), after.offers, to));
    }
  }
  if (changed.size === 0) return grid;
  const patches = [...changed].map(
    ([row, cells]): Patch<GridRow<CoverageCell>> => [row, cells.length > 0 ? { row, cells } : null],
  );
  return patched(
    grid,
    patches.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    ({ row }) => row,
  );
}

function pointsOf(position: Position | undefined): number {
  return position === undefined || position.priority === null ? 0 : valuePoints[position.priority];
}

/** Both lists are sorted by supplier. */
function plus(cells: readonly CoverageCell[], offers: readonly Offer[], points: number): readonly CoverageCell[] {
  if (points === 0) return cells;
  const result: CoverageCell[] = [];
  let at = 0;
  for (const { supplier, fit } of offers) {
    for (let cell = cells[at]; cell !== undefined && cell.supplier < supplier; cell = cells[at]) {
      result.push(cell);
      at += 1;
    }
    const old = cells[at]?.supplier === supplier ? cells[at++] : undefined;
    const answered = (old?.answered ?? 0) + points * unit;
    if (answered !== 0) result.push({ supplier, met: (old?.met ?? 0) + points * factors[fit], answered });
  }
  for (; at < cells.length; at += 1) result.push(cells[at] as CoverageCell);
  return result;
}
