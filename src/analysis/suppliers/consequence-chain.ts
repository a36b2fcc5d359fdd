import { cellsOf } from '#src/base/grid.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import type { Option } from '#src/dossier/option.ts';
import { fixedCosts } from '#src/analysis/budget.ts';
import { feasibleSuppliers, type SupplierFeasibility } from '#src/analysis/cases/feasible-suppliers.ts';
import { euros } from '#src/analysis/effort.ts';
import { supplierFits } from './fit.ts';

/** What follows from an option, link by link (DOMAIN F14): value → suppliers → price → budget → satisfaction. */
export type ConsequenceChain = {
  readonly suppliers: readonly SupplierFeasibility[];
  /** Who can still do it, be it with custom work. */
  readonly left: readonly SupplierId[];
  readonly price: {
    /** Lowest bid of all and of who is left, thousands of euros over the contract; null where none is known. */
    readonly lowestBefore: number | null;
    readonly lowestAfter: number | null;
    /** Euros the option itself adds, once and per year; null when not estimated. */
    readonly once: number | null;
    readonly year: number | null;
  };
  /** Euros of the joint budgets beyond what is fixed, before and after the option; null without a budget or an estimate. */
  readonly room: {
    readonly onceBefore: number | null;
    readonly onceAfter: number | null;
    readonly yearBefore: number | null;
    readonly yearAfter: number | null;
  };
  /** The best fit each client can get from who is there, before and after; null where there is none. */
  readonly clients: readonly {
    readonly client: ClientId;
    readonly before: number | null;
    readonly after: number | null;
    readonly step: number | null;
  }[];
};

/** Fit as offered of every supplier to every client, clients in their order. */
export type KnownFits = readonly {
  readonly supplier: SupplierId;
  readonly clients: readonly { readonly client: ClientId; readonly fit: number | null }[];
}[];

/** [PK37] The chain of one option; fit as offered. `step`: how the client stands to the option, 1..5. */
export function consequenceChain(
  dossier: Dossier,
  option: Option,
  fits: KnownFits = supplierFits(dossier, 'offered'),
): ConsequenceChain {
  const suppliers = feasibleSuppliers(dossier, option);
  const everyone = dossier.suppliers.map(({ id }) => id);
  // An option that asks nothing of suppliers loses none.
  const left =
    suppliers.length === 0
      ? everyone
      : suppliers.flatMap(({ supplier, kind }) => (kind === 'can' || kind === 'custom' ? [supplier] : []));
  const once = option.costOnceK === null ? null : euros(option.costOnceK);
  const year = option.costYearK === null ? null : euros(option.costYearK);
  const { budgetOnceK, budgetYearK } = assignmentOf(dossier);
  const fixed = fixedCosts(dossier);
  const room = (budgetK: number | null, cost: number, extra: number | null): number | null =>
    budgetK === null || extra === null ? null : euros(budgetK) - cost - extra;
  const best = (client: ClientId, among: readonly SupplierId[]): number | null => {
    const own = fits.flatMap(({ supplier, clients }) =>
      among.includes(supplier) ? (clients.find((each) => each.client === client)?.fit ?? []) : [],
    );
    return own.length === 0 ? null : Math.max(...own);
  };
  return {
    suppliers,
    left,
    price: { lowestBefore: lowestBid(dossier, everyone), lowestAfter: lowestBid(dossier, left), once, year },
    room: {
      onceBefore: room(budgetOnceK, fixed.once, 0),
      onceAfter: room(budgetOnceK, fixed.once, once),
      yearBefore: room(budgetYearK, fixed.year, 0),
      yearAfter: room(budgetYearK, fixed.year, year),
    },
    clients: (fits[0]?.clients ?? []).map(({ client }) => ({
      client,
      before: best(client, everyone),
      after: best(client, left),
      step: cellsOf(dossier.stances, option.id).find((stance) => stance.client === client)?.step ?? null,
    })),
  };
}

function lowestBid({ suppliers }: Dossier, among: readonly SupplierId[]): number | null {
  const bids = suppliers.flatMap(({ id, bidK }) => (bidK !== null && among.includes(id) ? [bidK] : []));
  return bids.length === 0 ? null : Math.min(...bids);
}
