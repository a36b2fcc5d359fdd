import { analyseInSteps } from '#src/analysis/analyse.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { releasedInSteps } from '#src/analysis/released-only.ts';
import { compareInSteps } from '#src/analysis/scenarios/compare-dossiers.ts';
import type { Difference, Side } from '#src/analysis/scenarios/difference.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { scaled, type Steps } from '#src/base/steps.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { type Supposed, supposedInSteps } from '#src/commands/scenarios/supposed.ts';
import type { ScenarioNotice } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';

/** What the screen shows, and apart from it the same computed from what is released, for the page that is printed. */
export type Computed = {
  readonly before: Side;
  readonly after: Side;
  readonly difference: Difference;
  readonly released: { readonly before: Side; readonly after: Side; readonly difference: Difference };
  readonly steps: readonly ScenarioStep[];
  readonly notices: readonly ScenarioNotice[];
};

/** Two scenarios on one dossier; no steps on the left is the dossier as it is. */
export type Question = {
  readonly now: Side;
  readonly against: readonly ScenarioStep[];
  readonly steps: readonly ScenarioStep[];
};

/** [Q11] In turns: what is computed first is the scenario, then what the page needs. */
export function* computing({ now, against, steps }: Question): Steps<Computed> {
  const left = yield* scaled(sideWith(now, against), 0, 0.2);
  const right = yield* scaled(sideWith(now, steps), 0.2, 0.45);
  const difference = yield* scaled(compareInSteps(left.side, right.side), 0.45, 0.55);
  const before = yield* scaled(releasedSide(left.side), 0.55, 0.7);
  const after = yield* scaled(releasedSide(right.side), 0.7, 0.9);
  const released = { before, after, difference: yield* scaled(compareInSteps(before, after), 0.9, 1) };
  return { before: left.side, after: right.side, difference, released, steps, notices: right.notices };
}

function* sideWith(now: Side, steps: readonly ScenarioStep[]): Steps<{ side: Side; notices: Supposed['notices'] }> {
  const { dossier, notices } = yield* scaled(supposedInSteps(now.dossier, steps), 0, 0.3);
  if (dossier === now.dossier) return { side: now, notices };
  return { side: { dossier, analysis: yield* scaled(analysisAfter(now, dossier, steps), 0.3, 1) }, notices };
}

/** What a few cells or costs change follows by difference, which is a matter of milliseconds; the rest is analysed in turns. */
function* analysisAfter({ dossier, analysis }: Side, after: Dossier, steps: readonly ScenarioStep[]): Steps<Analysis> {
  const isSmall =
    steps.length <= 20 && steps.every(({ kind }) => kind === 'position' || kind === 'cost' || kind === 'inhabitants');
  if (isSmall) return updateAnalysis(analysis, dossier, after, diffDossiers(dossier, after));
  return yield* analyseInSteps(after, analysis.memo.basis);
}

/** The dossier as it is stays the same object while one plays with scenarios. */
const known = new WeakMap<Side['dossier'], Side>();

function* releasedSide({ dossier: whole, analysis }: Side): Steps<Side> {
  const made = known.get(whole);
  if (made !== undefined) return made;
  const dossier = yield* scaled(releasedInSteps(whole), 0, 0.1);
  const side = { dossier, analysis: yield* scaled(analyseInSteps(dossier, analysis.memo.basis), 0.1, 1) };
  known.set(whole, side);
  return side;
}
