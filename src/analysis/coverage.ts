import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import type { Analysis, ClientTotals } from './analysis.ts';

/** How far one supplier fills what one client values; null when the client values nothing. */
export type ClientCoverage = {
  readonly client: ClientId;
  /** Σ value × fit ÷ Σ value, 0..1; an unknown answer counts as not filled. */
  readonly share: number | null;
  /** Share of the value to which the supplier gave no answer, 0..1. */
  readonly unknown: number | null;
};

export type SupplierCoverage = {
  readonly clients: readonly ClientCoverage[];
  /** Lowest and mean share over the clients that value anything, each client alike; null without any. */
  readonly lowest: number | null;
  readonly mean: number | null;
};

/** [A17] Value-weighted fit of one supplier per client (DOMAIN C11, E5). Clients by id. */
export function coverageOf(analysis: Analysis, supplier: SupplierId): SupplierCoverage {
  const clients = analysis.totals.clients.map((totals) => clientCoverage(analysis, totals, supplier));
  const shares = clients.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length === 0) return { clients, lowest: null, mean: null };
  const sum = shares.reduce((total, share) => total + share, 0);
  return { clients, lowest: Math.min(...shares), mean: sum / shares.length };
}

/** The share of one client, 0..1; null when it values nothing. */
export function coverageFor(analysis: Analysis, client: ClientId, supplier: SupplierId): number | null {
  const totals = find(analysis.totals.clients, client);
  return totals === undefined ? null : clientCoverage(analysis, totals, supplier).share;
}

function clientCoverage(analysis: Analysis, { id, count }: ClientTotals, supplier: SupplierId): ClientCoverage {
  const value = 100 * (count.M * valuePoints.M + count.S * valuePoints.S + count.C * valuePoints.C);
  if (value === 0) return { client: id, share: null, unknown: null };
  const cell = cellsOf(analysis.coverage, id).find((each) => each.supplier === supplier);
  return { client: id, share: (cell?.met ?? 0) / value, unknown: 1 - (cell?.answered ?? 0) / value };
}

/** Musts of a client to which the supplier's answer is no, by requirement id. */
export function mustsAnsweredNo(dossier: Dossier, client: ClientId, supplier: SupplierId): readonly RequirementId[] {
  return dossier.offers.flatMap(({ row, cells }) => {
    const isNo = cells.some((offer) => offer.supplier === supplier && offer.fit === 'no');
    if (!isNo) return [];
    const position = cellsOf(dossier.positions, row).find((each) => each.client === client);
    return position?.priority === 'M' ? [position.requirement] : [];
  });
}
