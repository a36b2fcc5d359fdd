import { cellAt, cellsOf } from '#src/base/grid.ts';
import type { DecisionResult } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Option, Outcome } from '#src/dossier/option.ts';
import { clientOf, priorities } from '#src/dossier/position.ts';
import { optionEffect } from '#src/analysis/cases/option-effect.ts';

const ownRungs: readonly Outcome['rung'][] = ['own-parameter', 'own-variant', 'local-only'];

/**
 * [B5] What a decision for this option comes down to per client, as a proposal: an own variant; gave in, where its wish or
 * class goes down or the option lies outside what it accepts; got it, where it is at stake and somebody gave in.
 */
export function proposedResults(dossier: Dossier, option: Option): ReadonlyMap<string, DecisionResult> {
  const found = new Map<string, DecisionResult>();
  const stakes = cellsOf(dossier.stakes, option.case);
  const involved = new Set<string>([
    ...stakes.map(({ client }) => client),
    ...option.outcomes.map(({ client }) => client),
  ]);
  for (const client of involved) {
    const own = option.outcomes.filter((outcome) => outcome.client === client);
    if (own.some(({ rung }) => ownRungs.includes(rung))) found.set(client, 'variant');
    else if (own.some((outcome) => givesIn(dossier, outcome)) || isOutside(dossier, option, client))
      found.set(client, 'gave');
  }
  const somebodyGave = [...found.values()].includes('gave');
  for (const client of involved) if (!found.has(client)) found.set(client, somebodyGave ? 'got' : 'equal');
  return found;
}

function isOutside(dossier: Dossier, option: Option, client: string): boolean {
  return optionEffect(dossier, option, client).kind === 'outside';
}

function givesIn(dossier: Dossier, { requirement, client, priority, value, rung }: Outcome): boolean {
  const position = cellAt(dossier.positions, requirement, client, clientOf);
  if (position === undefined) return false;
  if (rung === 'not-wanted' && (position.priority === 'M' || position.priority === 'S')) return true;
  const isLower =
    priority !== null &&
    position.priority !== null &&
    priorities.indexOf(priority) > priorities.indexOf(position.priority);
  return isLower || (value !== null && position.wish !== null && position.wish !== value);
}
