import { cellsOf } from '#src/base/grid.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

type Decided = Pick<Dossier, 'decisions' | 'ratifications'>;

/** The decision in force of every case that has one, in one pass: what `isInForce` says of each. */
export function decisionsInForce({ decisions, ratifications }: Decided): ReadonlyMap<string, Decision> {
  const replaced = new Set(decisions.map(({ supersedes }) => supersedes));
  return new Map(
    decisions
      .filter(
        ({ id, withdrawn }) =>
          withdrawn === null &&
          !replaced.has(id) &&
          !cellsOf(ratifications, id).some(({ state }) => state === 'refused'),
      )
      .map((decision) => [decision.case, decision]),
  );
}
