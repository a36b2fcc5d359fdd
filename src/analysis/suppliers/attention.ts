import { byOrder } from '#src/base/order.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { mayHold } from '#src/analysis/holders.ts';

export type Attention = {
  readonly supplier: SupplierId;
  /** Yearly value of the contract ÷ turnover, 0..; null when price or turnover is not known. */
  readonly bundled: number | null;
  /** The same for each client by itself, its part by inhabitants; null where those are not known. */
  readonly clients: readonly { readonly client: ClientId; readonly share: number | null }[];
};

/** [PK34] How much the contract weighs for a supplier: together, and each client alone (DOMAIN C16, Steele & Court). */
export function attentionShares(dossier: Dossier): readonly Attention[] {
  const { contractYears } = assignmentOf(dossier);
  const holders = dossier.clients.filter(mayHold).toSorted(byOrder);
  const people = holders.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0);
  const isKnown = people > 0 && holders.every(({ inhabitants }) => inhabitants !== null);
  return dossier.suppliers.toSorted(byOrder).map((supplier) => {
    const { id, turnoverM } = supplier;
    const yearly = yearlyPaid(supplier, contractYears);
    const bundled = yearly === null || turnoverM === null || turnoverM === 0 ? null : yearly / (turnoverM * 1000);
    return {
      supplier: id,
      bundled,
      clients: holders.map(({ id: client, inhabitants }) => ({
        client,
        share: bundled === null || !isKnown ? null : (bundled * (inhabitants ?? 0)) / people,
      })),
    };
  });
}

/** Thousands of euros: what it would be paid a year where that is given, else an even part of its bid. */
export function yearlyPaid({ yearlyK, bidK }: Pick<Supplier, 'yearlyK' | 'bidK'>, years: number): number | null {
  return yearlyK ?? (bidK === null ? null : bidK / years);
}
