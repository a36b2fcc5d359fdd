import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Limits, Value } from '#src/dossier/parameter.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { fitFactor } from '#src/analysis/fit-factor.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import { type AnswerKind, answerKind, answerOf, type Evidence } from './answers.ts';

/** Why a client has to give way on a must with this supplier. `value`: outside its own range, which may be private. */
export type Shortfall = Exclude<AnswerKind, 'met'> | 'value';

/** One must of one client, and how the supplier's answer stands to it. */
export type ConcessionCell = {
  readonly client: ClientId;
  readonly requirement: RequirementId;
  /** Null: met as it is, as long as the requirement can be in at all. */
  readonly shortfall: Shortfall | null;
  /** Value points given up when the client takes what is offered, and when it goes without. */
  readonly weight: number;
  readonly weightWithout: number;
};

/** Every must of everybody who may hold one, clients in their order. */
export function concessionCells(dossier: Dossier, supplier: SupplierId, evidence: Evidence): readonly ConcessionCell[] {
  const order = new Map<string, number>(
    dossier.clients
      .filter(mayHold)
      .toSorted(byOrder)
      .map(({ id }, at) => [id, at]),
  );
  const cells = dossier.requirements.flatMap(({ id, parameter }): ConcessionCell[] => {
    const offer = answerOf(dossier, id, supplier, evidence);
    const kind = answerKind(offer);
    const direction = parameter?.kind === 'number' ? parameter.direction : 'none';
    return cellsOf(dossier.positions, id).flatMap(({ client, priority, limits }) => {
      if (priority !== 'M' || !order.has(client)) return [];
      const beyond =
        offer === undefined || offer.value === null || limits === null
          ? 0
          : distanceBeyond(limits, offer.value, direction);
      const shortfall: Shortfall | null = kind !== 'met' ? kind : beyond > 0 ? 'value' : null;
      return [
        { client, requirement: id, shortfall, weight: weightOf(shortfall, beyond), weightWithout: valuePoints.M },
      ];
    });
  });
  return cells.toSorted((a, b) => (order.get(a.client) ?? 0) - (order.get(b.client) ?? 0));
}

function weightOf(shortfall: Shortfall | null, beyond: number): number {
  switch (shortfall) {
    case null:
      return 0;
    case 'custom':
    case 'later':
      return valuePoints.M * (1 - fitFactor('custom'));
    case 'value':
      return valuePoints.M * Math.min(1, beyond);
    case 'no':
    case 'unknown':
      return valuePoints.M;
  }
}

/**
 * How far what a supplier can do at best lies outside a range, in widths of that range; 0 = inside. Where more is stricter, more than asked
 * is no shortfall, for who can do more can do less (decision 9).
 */
function distanceBeyond(limits: Limits, offered: Value, direction: 'higher' | 'lower' | 'none'): number {
  if (limits.kind === 'options') return typeof offered === 'string' && limits.options.includes(offered) ? 0 : 1;
  if (typeof offered !== 'number') return 0;
  const width =
    limits.min !== null && limits.max !== null ? limits.max - limits.min : Math.abs(limits.min ?? limits.max ?? 0);
  const scaled = (distance: number): number => (distance <= 0 ? 0 : Math.max(1e-6, distance / Math.max(width, 1e-9)));
  const below = limits.min === null || direction === 'lower' ? 0 : scaled(limits.min - offered);
  const above = limits.max === null || direction === 'higher' ? 0 : scaled(offered - limits.max);
  return Math.max(below, above);
}
