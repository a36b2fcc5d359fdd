import { cellsOf } from '#src/base/grid.ts';
import type { Decision } from './decision.ts';
import type { Dossier } from './dossier.ts';

type Decided = Pick<Dossier, 'decisions' | 'ratifications'>;

/**
 * Whether a decision closes its case: nobody took it back, no other took its place, and no body of a client refused it.
 * So a refusal reopens exactly the case it is about, without a word to keep in step.
 */
export function isInForce({ decisions, ratifications }: Decided, decision: Decision): boolean {
  return (
    decision.withdrawn === null &&
    !decisions.some(({ supersedes }) => supersedes === decision.id) &&
    !cellsOf(ratifications, decision.id).some(({ state }) => state === 'refused')
  );
}

/** In force, and some body has still to say so. */
export function isProvisional(decided: Decided, decision: Decision): boolean {
  return (
    isInForce(decided, decision) && cellsOf(decided.ratifications, decision.id).some(({ state }) => state === 'pending')
  );
}
