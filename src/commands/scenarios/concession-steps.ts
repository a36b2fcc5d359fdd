import type { Concession, ConcessionSet } from '#src/analysis/suppliers/concessions.ts';
import { cellAt } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import type { Limits, Value } from '#src/dossier/parameter.ts';
import { clientOf, type Priority } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';

/** What becomes of the must: who takes custom work or waits still wants it, who does without does not. */
function classAfter(kind: Exclude<Concession['kind'], 'value'>): Priority {
  return kind === 'custom' || kind === 'later' ? 'S' : 'W';
}

/**
 * [SU42] What clients give for one supplier as a scenario: per client the musts it goes without as a won't, those it takes custom made or
 * later as a should, and where an offer lies outside its own limits, limits that hold the offer. Then this supplier asks nothing more.
 */
export function concessionSteps(
  dossier: Dossier,
  supplier: string,
  { concessions }: Pick<ConcessionSet, 'concessions'>,
): readonly ScenarioStep[] {
  const classes = new Map<string, { client: string; priority: Priority; requirements: string[] }>();
  const widened: ScenarioStep[] = [];
  for (const { client, requirement, kind } of concessions) {
    if (kind === 'value') {
      widened.push(...widening(dossier, supplier, client, requirement));
      continue;
    }
    const priority = classAfter(kind);
    const one = classes.get(`${client} ${priority}`) ?? { client, priority, requirements: [] };
    one.requirements.push(requirement);
    classes.set(`${client} ${priority}`, one);
  }
  return [...[...classes.values()].map((one) => ({ kind: 'classes' as const, ...one })), ...widened];
}

function widening(dossier: Dossier, supplier: string, client: string, requirement: string): readonly ScenarioStep[] {
  const position = cellAt(dossier.positions, requirement, client, clientOf);
  const offered = cellAt(dossier.offers, requirement, supplier, supplierOf)?.value ?? null;
  if (position === undefined || position.limits === null || offered === null) return [];
  const { priority, wish, limits } = position;
  return [{ kind: 'position', requirement, client, priority, wish, limits: holding(limits, offered) }];
}

/** The same limits, as much wider as it takes. */
function holding(limits: Limits, offered: Value): Limits {
  if (limits.kind === 'options')
    return typeof offered === 'string' ? { ...limits, options: [...new Set([...limits.options, offered])] } : limits;
  if (typeof offered !== 'number') return limits;
  return {
    ...limits,
    min: limits.min === null ? null : Math.min(limits.min, offered),
    max: limits.max === null ? null : Math.max(limits.max, offered),
  };
}
