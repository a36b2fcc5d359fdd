import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { fitFactor } from '#src/analysis/fit-factor.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { jainIndex } from '#src/methods/fairness.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import { answerKind, answerOf, type Evidence } from './answers.ts';

/** How one supplier fits one client (DOMAIN C16). */
export type ClientFit = {
  readonly client: ClientId;
  /** Σ value × fit ÷ Σ value, 0..1; null when the client values nothing. What is not answered counts as not filled. */
  readonly fit: number | null;
  /** Part of the value that was answered, 0..1. */
  readonly answered: number | null;
  /** Its musts that are answered no, need custom work or come later, or are not answered. By requirement id. */
  readonly mustsNo: readonly RequirementId[];
  readonly mustsCustom: readonly RequirementId[];
  readonly mustsUnknown: readonly RequirementId[];
};

export type SupplierFit = {
  readonly supplier: SupplierId;
  readonly clients: readonly ClientFit[];
  /** Over the clients that value anything; null without any. */
  readonly lowest: number | null;
  readonly mean: number | null;
  readonly jain: number | null;
};

/** [PK30] Fit per supplier and client: as offered, or of what is proven only. Suppliers and clients in their order. */
export function supplierFits(dossier: Dossier, evidence: Evidence): readonly SupplierFit[] {
  const holders = dossier.clients.filter(mayHold).toSorted(byOrder);
  return dossier.suppliers.toSorted(byOrder).map(({ id }) => {
    const clients = clientFits(
      dossier,
      id,
      holders.map((client) => client.id),
      evidence,
    );
    const fits = clients.flatMap(({ fit }) => (fit === null ? [] : [fit]));
    return {
      supplier: id,
      clients,
      lowest: fits.length === 0 ? null : Math.min(...fits),
      mean: fits.length === 0 ? null : fits.reduce((sum, fit) => sum + fit, 0) / fits.length,
      jain: jainIndex(fits),
    };
  });
}

type Sum = {
  value: number;
  met: number;
  answered: number;
  no: RequirementId[];
  custom: RequirementId[];
  unknown: RequirementId[];
};

function clientFits(
  dossier: Dossier,
  supplier: SupplierId,
  clients: readonly ClientId[],
  evidence: Evidence,
): readonly ClientFit[] {
  const sums = new Map<string, Sum>(
    clients.map((id) => [id, { value: 0, met: 0, answered: 0, no: [], custom: [], unknown: [] }]),
  );
  for (const { id } of dossier.requirements) {
    const offer = answerOf(dossier, id, supplier, evidence);
    const kind = answerKind(offer);
    for (const { client, priority } of cellsOf(dossier.positions, id)) {
      const sum = sums.get(client);
      if (sum === undefined || priority === null) continue;
      const points = valuePoints[priority];
      sum.value += points;
      // Hundredths, so that sums are exact.
      if (offer !== undefined) {
        sum.met += points * Math.round(100 * fitFactor(offer.fit));
        sum.answered += points;
      }
      if (priority !== 'M') continue;
      if (kind === 'no') sum.no.push(id);
      else if (kind === 'custom' || kind === 'later') sum.custom.push(id);
      else if (kind === 'unknown') sum.unknown.push(id);
    }
  }
  return [...sums].map(([client, sum]) => ({
    client: client as ClientId,
    fit: sum.value === 0 ? null : sum.met / (100 * sum.value),
    answered: sum.value === 0 ? null : sum.answered / sum.value,
    mustsNo: sum.no,
    mustsCustom: sum.custom,
    mustsUnknown: sum.unknown,
  }));
}

export type BestFor = {
  readonly client: ClientId;
  /** Several = equally good; none where the client values nothing. */
  readonly offered: readonly SupplierId[];
  readonly proven: readonly SupplierId[];
  readonly isTurned: boolean;
};

/** [PK30] For whom another supplier fits best once only what is proven counts. */
export function bestFits(dossier: Dossier): readonly BestFor[] {
  const [offered, proven] = [supplierFits(dossier, 'offered'), supplierFits(dossier, 'proven')];
  const clients = offered[0]?.clients ?? [];
  return clients.map(({ client }) => {
    const [one, other] = [bestOf(offered, client), bestOf(proven, client)];
    return { client, offered: one, proven: other, isTurned: one.join(' ') !== other.join(' ') };
  });
}

function bestOf(fits: readonly SupplierFit[], client: ClientId): readonly SupplierId[] {
  const own = fits.flatMap(({ supplier, clients }) => {
    const fit = clients.find((each) => each.client === client)?.fit;
    return fit === undefined || fit === null ? [] : [{ supplier, fit }];
  });
  const best = Math.max(...own.map(({ fit }) => fit));
  return own.filter(({ fit }) => fit === best).map(({ supplier }) => supplier);
}
