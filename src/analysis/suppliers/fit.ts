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
  const holders = dossier.clients
    .filter(mayHold)
    .toSorted(byOrder)
    .map(({ id }) => id);
  const suppliers = dossier.suppliers.toSorted(byOrder).map(({ id }) => id);
  const sums = summed(dossier, evidence, holders, suppliers);
  return suppliers.map((supplier, at) => {
    const clients = holders.map((client, row): ClientFit => {
      const { met = 0, answered = 0, no = [], custom = [], unknown = [] } = sums.cells[at]?.[row] ?? {};
      const value = sums.values[row] ?? 0;
      return {
        client,
        fit: value === 0 ? null : met / (100 * value),
        answered: value === 0 ? null : answered / value,
        mustsNo: no,
        mustsCustom: custom,
        mustsUnknown: unknown,
      };
    });
    const fits = clients.flatMap(({ fit }) => (fit === null ? [] : [fit]));
    return {
      supplier,
      clients,
      lowest: fits.length === 0 ? null : Math.min(...fits),
      mean: fits.length === 0 ? null : fits.reduce((sum, fit) => sum + fit, 0) / fits.length,
      jain: jainIndex(fits),
    };
  });
}

type Sum = {
  met: number;
  answered: number;
  readonly no: RequirementId[];
  readonly custom: RequirementId[];
  readonly unknown: RequirementId[];
};

type Sums = {
  /** Value points of each client. */
  readonly values: readonly number[];
  /** By supplier and client, in their order. */
  readonly cells: readonly (readonly Sum[])[];
};

/** One pass over the requirements: each answer is looked at once, not once per client that wants it. */
function summed(
  dossier: Dossier,
  evidence: Evidence,
  clients: readonly ClientId[],
  suppliers: readonly SupplierId[],
): Sums {
  const rowAt = new Map<string, number>(clients.map((id, at) => [id, at]));
  const values = clients.map(() => 0);
  const cells = suppliers.map(() => clients.map((): Sum => ({ met: 0, answered: 0, no: [], custom: [], unknown: [] })));
  for (const { id } of dossier.requirements) {
    const wanted = cellsOf(dossier.positions, id).flatMap(({ client, priority }) => {
      const row = rowAt.get(client);
      return row === undefined || priority === null
        ? []
        : [{ row, points: valuePoints[priority], isMust: priority === 'M' }];
    });
    for (const { row, points } of wanted) values[row] = (values[row] ?? 0) + points;
    for (const [at, supplier] of suppliers.entries()) {
      const offer = answerOf(dossier, id, supplier, evidence);
      // Hundredths, so that sums are exact.
      const hundredths = offer === undefined ? 0 : Math.round(100 * fitFactor(offer.fit));
      const kind = answerKind(offer);
      const own = cells[at] as Sum[];
      for (const { row, points, isMust } of wanted) {
        const sum = own[row] as Sum;
        if (offer !== undefined) {
          sum.met += points * hundredths;
          sum.answered += points;
        }
        if (!isMust || kind === 'met') continue;
        if (kind === 'no') sum.no.push(id);
        else if (kind === 'unknown') sum.unknown.push(id);
        else sum.custom.push(id);
      }
    }
  }
  return { values, cells };
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
