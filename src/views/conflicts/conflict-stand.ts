import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Offer } from '#src/dossier/offer.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';

/** Where one client stands on one requirement of a conflict. */
export type Stand = {
  readonly client: Client;
  readonly position: Position | null;
  /** Place of the client's camp in the conflict; null = stands outside it. */
  readonly camp: number | null;
  /** The limits shown here are the regisseur's alone until the client releases them. */
  readonly isPrivate: boolean;
};

/** Every client that may hold a position, in the fixed order. */
export function standsOf(dossier: Dossier, requirement: Requirement, conflict: Conflict): readonly Stand[] {
  return dossier.clients
    .filter(({ kind }) => kind !== 'ssc')
    .toSorted(byOrder)
    .map((client) => {
      const position = cellAt(dossier.positions, requirement.id, client.id, clientOf) ?? null;
      const camp = conflict.camps.findIndex((members) => members.includes(client.id));
      const isPrivate = position !== null && position.limits !== null && !position.isReleased;
      return { client, position, camp: camp < 0 ? null : camp, isPrivate };
    });
}

export type Answer = { readonly supplier: Supplier; readonly offer: Offer };

/** What the suppliers offer for it, in their fixed order; who did not answer is left out. */
export function answersOf(dossier: Dossier, requirement: Requirement): readonly Answer[] {
  return cellsOf(dossier.offers, requirement.id)
    .flatMap((offer): readonly Answer[] => {
      const supplier = find(dossier.suppliers, offer.supplier);
      return supplier === undefined ? [] : [{ supplier, offer }];
    })
    .toSorted((a, b) => byOrder(a.supplier, b.supplier));
}
