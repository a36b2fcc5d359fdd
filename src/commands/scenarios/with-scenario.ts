import type { Problem } from '#src/base/result.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import { has } from '#src/base/table.ts';
import { isNothing, nothing } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { squash } from '#src/changes/squash.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { missingOf, stepChange } from './step-change.ts';

/** Why a step did less than it says. `index`: its place among the steps. */
export type ScenarioNotice =
  /** What it is about is gone; passed over. */
  | { readonly kind: 'gone'; readonly index: number; readonly id: string }
  /** Who it was to be drawn up like is gone; it came without positions or offers. */
  | { readonly kind: 'like-gone'; readonly index: number; readonly id: string }
  /** Who joins is there already, or it changes nothing; passed over. */
  | { readonly kind: 'already'; readonly index: number }
  /** The rules refuse it, such as a value that no longer fits; passed over. */
  | { readonly kind: 'refused'; readonly index: number; readonly problem: Problem }
  /** A start that moves: no date stands in the dossier, so it shows in the comparison only. */
  | { readonly kind: 'start'; readonly index: number; readonly months: number };

export type WithScenario = {
  /** As it would be. */
  readonly dossier: Dossier;
  /** All that changes, as one: applying the scenario is this Change. */
  readonly change: Change;
  readonly notices: readonly ScenarioNotice[];
};

/** [K80] The dossier as it would be. The one given is not touched. */
export function withScenario(dossier: Dossier, steps: readonly ScenarioStep[]): WithScenario {
  return finished(withScenarioInSteps(dossier, steps));
}

/** The same, with a stop after every step. */
function* withScenarioInSteps(dossier: Dossier, steps: readonly ScenarioStep[]): Steps<WithScenario> {
  const notices: ScenarioNotice[] = [];
  let current = dossier;
  let change: Change = nothing;
  for (const [index, step] of steps.entries()) {
    yield index / steps.length;
    const gone = missingOf(current, step);
    if (gone !== null) {
      notices.push({ kind: 'gone', index, id: gone });
      continue;
    }
    const done = stepChange(current, step);
    if (!done.ok) notices.push(noticeOf(index, step, done.problem));
    else if (isNothing(done.value.change)) notices.push({ kind: 'already', index });
    else {
      const like = likeGone(current, step);
      if (like !== null) notices.push({ kind: 'like-gone', index, id: like });
      current = done.value.dossier;
      change = squash(change, done.value.change);
    }
  }
  return { dossier: current, change, notices };
}

export function noticeOf(index: number, step: ScenarioStep, problem: Problem): ScenarioNotice {
  if (step.kind === 'start') return { kind: 'start', index, months: step.months };
  const isAlready = problem.code === 'id-taken' || (step.kind === 'classes' && problem.code === 'no-effect');
  return isAlready ? { kind: 'already', index } : { kind: 'refused', index, problem };
}

export function likeGone(dossier: Dossier, step: ScenarioStep): string | null {
  if (step.kind === 'client-joins') return step.like !== null && !has(dossier.clients, step.like) ? step.like : null;
  if (step.kind !== 'supplier-joins') return null;
  return step.like !== null && !has(dossier.suppliers, step.like) ? step.like : null;
}
