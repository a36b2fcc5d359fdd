import { cellsOf } from '#src/base/grid.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { CaseId } from '#src/dossier/ids.ts';
import { isProvisional } from '#src/dossier/in-force.ts';
import { decisionsInForce } from './decisions-in-force.ts';

/** How far a case has come (Easterbrook's phases, with the decision added). */
export const caseStages = ['signalled', 'explored', 'options', 'decision'] as const;
export type CaseStage = (typeof caseStages)[number];

export type CaseState = {
  readonly kind: 'open' | 'decided';
  /** The decision in force; null while it is open. */
  readonly decision: Decision | null;
  /** Decided, but a body of a client has still to say so. */
  readonly isProvisional: boolean;
  readonly stage: CaseStage;
};

/** [A60] [A61] What follows from stakes, options, stances and decisions; nothing of it is kept. */
export function caseStateOf(dossier: Dossier, { id }: Pick<Case, 'id'>): CaseState {
  const decision = decisionsInForce(dossier).get(id) ?? null;
  return {
    kind: decision === null ? 'open' : 'decided',
    decision,
    isProvisional: decision !== null && isProvisional(dossier, decision),
    stage: decision === null ? stageOf(dossier, id) : 'decision',
  };
}

/** The furthest it got: somebody took a stance, there is an option, everyone involved said what is at stake. */
function stageOf(dossier: Dossier, id: CaseId): CaseStage {
  const options = dossier.options.filter((option) => option.case === id);
  if (options.some((option) => cellsOf(dossier.stances, option.id).some(({ step }) => step !== null)))
    return 'decision';
  if (options.length > 0) return 'options';
  const stakes = cellsOf(dossier.stakes, id);
  return stakes.length > 0 && stakes.every(({ interest }) => interest.trim() !== '') ? 'explored' : 'signalled';
}
