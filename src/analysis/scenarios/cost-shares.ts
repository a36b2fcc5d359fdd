import { finished, type Steps } from '#src/base/steps.ts';
import type { Costs } from '#src/analysis/budget.ts';
import { euros } from '#src/analysis/effort.ts';
import { mayHold } from '#src/analysis/holders.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import { costLimits, type CostLimit } from './cost-limits.ts';

/** What one client pays per inhabitant, in euros; null where its number of inhabitants is not known. */
export type CostShare = {
  readonly client: ClientId;
  readonly once: number | null;
  readonly year: number | null;
  /** The most it can live with per year. */
  readonly limit: CostLimit | null;
};

export type CostShares = {
  /** By client id: all who may hold a position. */
  readonly clients: readonly CostShare[];
  /** Euros of everything somebody asks for. */
  readonly asked: Costs;
  /** The part of it that none of those who ask can be charged for, because their inhabitants are not known. */
  readonly unshared: Costs;
};

export function costShares(dossier: Dossier): CostShares {
  return finished(costSharesInSteps(dossier));
}

/**
 * [Q4] Who asks for a requirement (above W) shares its cost by inhabitants, so each of them pays cost ÷ the inhabitants
 * of all who ask, per inhabitant. DOMAIN F17: the key by inhabitants.
 */
export function* costSharesInSteps(dossier: Dossier): Steps<CostShares> {
  const inhabitants = new Map<string, number>();
  const sums = new Map<string, { once: number; year: number }>();
  for (const { id, inhabitants: count } of dossier.clients)
    if (count !== null && count > 0) {
      inhabitants.set(id, count);
      sums.set(id, { once: 0, year: 0 });
    }
  const costs = new Map<string, Costs>(
    dossier.requirements.map(({ id, costOnceK, costYearK }) => [
      id,
      { once: euros(costOnceK), year: euros(costYearK) },
    ]),
  );
  const asked = { once: 0, year: 0 };
  const unshared = { once: 0, year: 0 };
  for (const [at, { row, cells }] of dossier.positions.entries()) {
    yield at / dossier.positions.length;
    const cost = costs.get(row);
    if (cost === undefined || !cells.some(isAsking)) continue;
    add(asked, cost, 1);
    let among = 0;
    for (const cell of cells) if (isAsking(cell)) among += inhabitants.get(cell.client) ?? 0;
    if (among === 0) add(unshared, cost, 1);
    else
      for (const cell of cells) {
        const sum = isAsking(cell) ? sums.get(cell.client) : undefined;
        if (sum !== undefined) add(sum, cost, 1 / among);
      }
  }
  const limits = costLimits(dossier);
  const clients = dossier.clients.filter(mayHold).map(({ id }): CostShare => {
    const sum = sums.get(id);
    return { client: id, once: sum?.once ?? null, year: sum?.year ?? null, limit: limits.get(id) ?? null };
  });
  return { clients, asked, unshared };
}

function add(sum: { once: number; year: number }, cost: Costs, factor: number): void {
  sum.once += cost.once * factor;
  sum.year += cost.year * factor;
}

/** Whether this client asks for it at all. */
export function isAsking({ priority }: Position): boolean {
  return priority !== null && priority !== 'W';
}
