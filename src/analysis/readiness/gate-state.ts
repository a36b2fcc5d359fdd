import { byOrder } from '#src/base/order.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import type { Condition } from '#src/dossier/condition.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';

export type Phase = Assignment['phase'];
/** In the order in which they follow each other. */
export const phases: readonly Phase[] = ['strategy', 'tender', 'organisation'];

export type GateState = {
  readonly met: number;
  readonly total: number;
  /** What the gate still waits for, what is due first before the rest. */
  readonly missing: readonly Condition[];
  /** Of what is missing, how many should have been met before today. */
  readonly late: number;
  /** A gate that asks nothing yet is not open. */
  readonly isOpen: boolean;
};

/** [RY3] The gate at the end of a phase: the conditions that belong to it, met or missing. */
export function gateState({ conditions }: Pick<Dossier, 'conditions'>, phase: Phase, today: string): GateState {
  const own = conditions.filter((each) => each.phase === phase && each.isGate);
  const missing = own.filter(({ metOn }) => metOn === null).toSorted((a, b) => byDue(a, b) || byOrder(a, b));
  return {
    met: own.length - missing.length,
    total: own.length,
    missing,
    late: missing.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    isOpen: own.length > 0 && missing.length === 0,
  };
}

const never = '9999-12-31';

function byDue(a: Condition, b: Condition): number {
  const [one, other] = [a.dueOn ?? never, b.dueOn ?? never];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * [RY4] The phase the dossier is in: the first whose gate is not open, or the one that was said where that is later. People may go on
 * with a gate that is closed, and what it misses stays missing.
 */
export function dossierPhase(dossier: Dossier): Phase {
  const said = phases.indexOf(assignmentOf(dossier).phase);
  return phases[Math.max(said, reached(dossier))] ?? 'organisation';
}

/** [RY4] Whether saying that phase would change where the dossier is: no gate that is open is closed by saying so. */
export function maySay(dossier: Dossier, phase: Phase): boolean {
  return phase !== dossierPhase(dossier) && phases.indexOf(phase) >= reached(dossier);
}

/** Which phase all gates before it lead to; the last one has nothing behind it. */
function reached(dossier: Dossier): number {
  const closed = phases.findIndex((phase) => !gateState(dossier, phase, '').isOpen);
  return closed < 0 ? phases.length - 1 : closed;
}
