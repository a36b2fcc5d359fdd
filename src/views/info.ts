import type { Analysis } from '#src/analysis/analysis.ts';
import { jointMustShares, mustShare } from '#src/analysis/must-share.ts';
import type { ConflictKind } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** A dossier in figures. Shares are of effort, 0..1; null where there is no effort to share. */
export type DossierInfo = {
  readonly requirements: number;
  /** Parties that take positions: all but shared service centres. */
  readonly clients: number;
  readonly sscs: number;
  readonly positions: number;
  readonly suppliers: number;
  readonly offers: number;
  readonly conflicts: { readonly total: number; readonly byKind: Readonly<Record<ConflictKind, number>> };
  readonly mustShare: {
    /** By client name, in the order of the clients. */
    readonly clients: Readonly<Record<string, number | null>>;
    /** Must for all of them, and must for any of them, of all effort anyone wants. */
    readonly everyones: number | null;
    readonly someones: number | null;
  };
};

function cellCount(grid: readonly { readonly cells: readonly unknown[] }[]): number {
  return grid.reduce((sum, { cells }) => sum + cells.length, 0);
}

function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 10_000) / 10_000;
}

/** Two parties may bear one name; their badges never do. */
function mustShares(dossier: Dossier, analysis: Analysis): Readonly<Record<string, number | null>> {
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  const isTwice = (name: string): boolean => clients.filter((client) => client.name === name).length > 1;
  const shares = clients.map(({ id, name, badge }) => {
    const totals = find(analysis.totals.clients, id);
    return [isTwice(name) ? `${name} (${badge})` : name, rounded(totals && mustShare(totals))];
  });
  return Object.fromEntries(shares) as Record<string, number | null>;
}

export function dossierInfo(dossier: Dossier, analysis: Analysis): DossierInfo {
  const sscs = dossier.clients.filter(({ kind }) => kind === 'ssc').length;
  const joint = jointMustShares(analysis.totals);
  return {
    requirements: dossier.requirements.length,
    clients: dossier.clients.length - sscs,
    sscs,
    positions: cellCount(dossier.positions),
    suppliers: dossier.suppliers.length,
    offers: cellCount(dossier.offers),
    conflicts: analysis.totals.conflicts,
    mustShare: {
      clients: mustShares(dossier, analysis),
      everyones: rounded(joint?.everyones),
      someones: rounded(joint?.someones),
    },
  };
}
