import { assertNever } from '#src/base/assert-never.ts';
import { find, type Table } from '#src/base/table.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import { type Fit, type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { SupplierTotals } from '#src/analysis/analysis.ts';
import { changedCells } from '#src/analysis/changed-cells.ts';
import type { Move } from '#src/analysis/standing.ts';

type Counts = { standard: number; partial: number; no: number };

/**
 * One line for each of these suppliers, from the lines before and the moved requirements. `requirements`: how many
 * there are now; without an offer the answer is unknown.
 */
export function withSupplierTotals(
  table: Table<SupplierTotals>,
  suppliers: Table<Supplier>,
  requirements: number,
  moves: readonly Move[],
): Table<SupplierTotals> {
  const changes = new Map<SupplierId, Counts>();
  const changeOf = (id: SupplierId) => {
    const change = changes.get(id) ?? { standard: 0, partial: 0, no: 0 };
    changes.set(id, change);
    return change;
  };
  for (const [before, after] of moves)
    for (const [old, now] of changedCells(before?.offers ?? [], after?.offers ?? [], supplierOf, true)) {
      count(old, -1, changeOf);
      count(now, 1, changeOf);
    }
  const lines = suppliers.map(({ id }) => lineOf(id, find(table, id), requirements, changes.get(id)));
  const isSame = lines.length === table.length && lines.every((line, index) => line === table[index]);
  return isSame ? table : lines;
}

function count(offer: Offer | undefined, by: number, changeOf: (id: SupplierId) => Counts): void {
  if (offer !== undefined) changeOf(offer.supplier)[columnOf(offer.fit)] += by;
}

function columnOf(fit: Fit): keyof Counts {
  switch (fit) {
    case 'standard':
      return 'standard';
    case 'configuration':
    case 'custom':
    case 'roadmap':
      return 'partial';
    case 'no':
      return 'no';
    default:
      return assertNever(fit);
  }
}

function lineOf(
  id: SupplierId,
  line: SupplierTotals | undefined,
  requirements: number,
  change: Counts | undefined,
): SupplierTotals {
  const standard = (line?.standard ?? 0) + (change?.standard ?? 0);
  const partial = (line?.partial ?? 0) + (change?.partial ?? 0);
  const no = (line?.no ?? 0) + (change?.no ?? 0);
  const unknown = requirements - standard - partial - no;
  if (change === undefined && line !== undefined && line.unknown === unknown) return line;
  return { id, standard, partial, no, unknown };
}
