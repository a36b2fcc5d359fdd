import type { ClientId } from '#src/dossier/ids.ts';
import { relativeGap, type Solve, type Solved, type SolveOptions } from '#src/methods/linear-model.ts';
import { filledUp, greedyPackage } from './greedy.ts';
import { type Impossible, impossibilities } from './impossible.ts';
import { type Aim, type Floors, packageModel, perMille } from './model.ts';
import { outcomeOf, type PackageOutcome } from './outcome.ts';
import { type PackageProblem, totalOf } from './problem.ts';
import { chosenBy, isAllowed, withoutIdle } from './read-solution.ts';
import type { PackageRule } from './rules.ts';
import { type Tie, tiesOf } from './ties.ts';

export type FoundPackage = {
  readonly kind: 'found';
  readonly rule: PackageRule;
  readonly outcome: PackageOutcome;
  readonly ties: readonly Tie[];
  /** What the rule makes as high as possible: (weighted) mean or lowest satisfaction, 0..1, or the weight of the clients served. */
  readonly objective: number;
  /** No package can do better; equal to the objective when that is proven to the end. Null when nothing is known. */
  readonly bound: number | null;
  /** Distance between the two, relative to the objective. */
  readonly gap: number | null;
  /**
   * Proven to be the best by the rule within the gap that was asked; for leximin, level after level. What is stopped after that may leave a
   * higher mean among packages that are as good by the rule.
   */
  readonly isProven: boolean;
  readonly stoppedBy: 'time' | 'person' | null;
  /** Leximin: how many of the lowest clients are proven to be as well off as they can be; null for other rules. */
  readonly levels: number | null;
};

export type PackageResult =
  | FoundPackage
  | { readonly kind: 'impossible'; readonly reasons: readonly Impossible[] }
  /** The rule weighs by inhabitants, and of these nobody knows how many there are. */
  | { readonly kind: 'unweighed'; readonly clients: readonly ClientId[] }
  /** Stopped before there was any package. */
  | { readonly kind: 'nothing'; readonly stoppedBy: 'time' | 'person' | null };

/** Time and stop of a question, and a clock (ms), for all its steps together. */
export type Solving = { readonly solve: Solve; readonly options: SolveOptions; readonly now: () => number };

type Step = Omit<Solved, 'values'> & { readonly chosen: ReadonlySet<number> };
type Ask = (aim: Aim, floors: Floors, start: ReadonlySet<number> | null) => Promise<Step | Solved['stoppedBy']>;

/**
 * [PK4] [PK7] The best package by a rule; for `majority` the problem is made with those musts fixed. What an earlier step proved stays
 * proven when a later one runs out of time.
 */
export async function solvePackage(
  problem: PackageProblem,
  rule: PackageRule,
  solving: Solving,
): Promise<PackageResult> {
  const reasons = impossibilities(problem);
  if (reasons.length > 0) return { kind: 'impossible', reasons };
  const isWeighed = rule === 'inhabitants' || rule === 'served';
  const unknown = isWeighed ? problem.clients.filter(({ weight }) => weight === null) : [];
  if (unknown.length > 0) return { kind: 'unweighed', clients: unknown.map(({ id }) => id) };
  const ask = asking(problem, solving);
  const aim = firstAim(problem, rule);
  const first = await ask(aim, {}, greedyPackage(problem));
  if (first === null || typeof first === 'string') return { kind: 'nothing', stoppedBy: first };
  const last =
    rule === 'leximin'
      ? await leximin(problem, first, ask)
      : { step: await settled(problem, aim, first, ask), levels: null };
  const { levels } = last;
  const step = await cheapest(problem, last.step, ask);
  // What ran out of time may have left room.
  const full = step.status === 'optimal' ? step.chosen : filledUp(problem, step.chosen);
  const chosen = withoutIdle(problem, full);
  const objective = objectiveOf(problem, aim, chosen);
  const bound = boundOf(problem, aim, first, objective);
  return {
    kind: 'found',
    rule,
    outcome: outcomeOf(problem, chosen),
    ties: tiesOf(problem, chosen),
    objective,
    bound,
    gap: relativeGap(objective, bound),
    isProven: first.status === 'optimal' && (rule !== 'leximin' || step.status === 'optimal'),
    stoppedBy: first.stoppedBy ?? step.stoppedBy,
    levels,
  };
}

function asking(problem: PackageProblem, { solve, options, now }: Solving): Ask {
  const until = now() + options.seconds * 1000;
  return async (aim, floors, start) => {
    const seconds = (until - now()) / 1000;
    if (options.isStopped?.()) return 'person';
    if (seconds <= 0) return 'time';
    const from = start === null ? {} : { start: problem.requirements.map((_, at) => (start.has(at) ? 1 : 0)) };
    const solved = await solve(packageModel(problem, aim, floors), { ...options, ...from, seconds });
    const chosen = chosenBy(problem, solved);
    if (chosen === null) return solved.stoppedBy;
    if (!isAllowed(problem, chosen)) throw new Error('The solver gave a package that breaks its own constraints');
    return { ...solved, chosen };
  };
}

function firstAim({ clients }: PackageProblem, rule: PackageRule): Aim {
  if (rule === 'sum') return { kind: 'sum', weights: clients.map(() => 1) };
  if (rule === 'inhabitants') return { kind: 'sum', weights: clients.map(({ weight }) => weight ?? 0) };
  if (rule === 'served') return { kind: 'served', weights: clients.map(({ weight }) => weight ?? 1) };
  return { kind: 'lowest' };
}

/** Among the packages that are equally good by the rule, the one with the highest mean: nothing is left lying. */
async function settled(problem: PackageProblem, aim: Aim, first: Step, ask: Ask): Promise<Step> {
  const isValued = problem.clients.some(({ values }) => values.length > 0);
  if (aim.kind === 'sum' || !isValued) return first;
  const floors: Floors =
    aim.kind === 'served'
      ? { served: { weights: aim.weights, least: servedWeight(problem, aim.weights, first.chosen) } }
      : { points: pointsToKeep(problem, first.chosen) };
  const next = await ask({ kind: 'sum', weights: problem.clients.map(() => 1) }, floors, first.chosen);
  return next === null || typeof next === 'string' ? { ...first, status: 'feasible', stoppedBy: next } : next;
}

/**
 * [PK9] Among packages that give every client as much, the one that costs least over the contract (DOMAIN C10: cost comes last). Whoever
 * runs out of time here has the best package already, so this proves and disproves nothing.
 */
async function cheapest(problem: PackageProblem, best: Step, ask: Ask): Promise<Step> {
  if (best.status !== 'optimal') return best;
  const points = problem.clients.map(({ values }) =>
    values.reduce((sum, [at, by]) => (best.chosen.has(at) ? sum + by : sum), 0),
  );
  const next = await ask({ kind: 'cost' }, { points, needs: servedBy(problem, best.chosen) }, best.chosen);
  return next === null || typeof next === 'string' ? best : { ...best, chosen: next.chosen };
}

function servedBy({ clients }: PackageProblem, chosen: ReadonlySet<number>): readonly number[] {
  return clients.flatMap(({ needs }) => (needs.every((need) => chosen.has(need)) ? needs : []));
}

async function leximin(
  problem: PackageProblem,
  first: Step,
  ask: Ask,
): Promise<{ readonly step: Step; readonly levels: number }> {
  const count = problem.clients.filter(({ values }) => values.length > 0).length;
  let step = first;
  const kept: number[] = [];
  for (let level = 1; level <= count; level += 1) {
    if (step.status !== 'optimal') return { step, levels: level - 1 };
    kept.push(sumOfLowest(problem, step.chosen, level) - 1e-7);
    if (level === count) break;
    const next = await ask(
      { kind: 'ordered', count: level + 1, kept },
      { points: pointsToKeep(problem, first.chosen) },
      step.chosen,
    );
    if (next === null || typeof next === 'string')
      return { step: { ...step, status: 'feasible', stoppedBy: next }, levels: level };
    step = next;
  }
  return { step, levels: count };
}

function satisfactions(problem: PackageProblem, chosen: ReadonlySet<number>): readonly number[] {
  return outcomeOf(problem, chosen).clients.flatMap(({ satisfaction }) =>
    satisfaction === null ? [] : [satisfaction],
  );
}

function sumOfLowest(problem: PackageProblem, chosen: ReadonlySet<number>, count: number): number {
  const sorted = satisfactions(problem, chosen).toSorted((a, b) => a - b);
  return perMille * sorted.slice(0, count).reduce((sum, figure) => sum + figure, 0);
}

/** Whole points under which no client may fall, so that the lowest satisfaction stays exactly what it is. */
function pointsToKeep(problem: PackageProblem, chosen: ReadonlySet<number>): readonly number[] {
  const lowest = Math.min(1, ...satisfactions(problem, chosen));
  return problem.clients.map((client) => Math.ceil(lowest * totalOf(client) - 1e-9));
}

function servedWeight(problem: PackageProblem, weights: readonly number[], chosen: ReadonlySet<number>): number {
  return problem.clients.reduce(
    (sum, { needs }, at) => (needs.every((need) => chosen.has(need)) ? sum + (weights[at] ?? 0) : sum),
    0,
  );
}

/** What the solver's objective is measured in, per unit of ours. */
function unitOf({ clients }: PackageProblem, aim: Aim): number {
  if (aim.kind === 'served') return 1;
  if (aim.kind !== 'sum') return perMille;
  const among = clients.reduce((sum, { values }, at) => (values.length > 0 ? sum + (aim.weights[at] ?? 0) : sum), 0);
  return perMille * (among || 1);
}

function objectiveOf(problem: PackageProblem, aim: Aim, chosen: ReadonlySet<number>): number {
  if (aim.kind === 'served') return servedWeight(problem, aim.weights, chosen);
  const figures = outcomeOf(problem, chosen).clients.map(({ satisfaction }) => satisfaction);
  if (aim.kind !== 'sum') return Math.min(1, ...figures.flatMap((figure) => (figure === null ? [] : [figure])));
  const sum = figures.reduce<number>((total, figure, at) => total + (figure ?? 0) * (aim.weights[at] ?? 0), 0);
  return (perMille * sum) / unitOf(problem, aim);
}

/** In our unit; what differs by no more than a solver's rounding is the same. */
function boundOf(problem: PackageProblem, aim: Aim, { bound }: Step, objective: number): number | null {
  if (bound === null) return null;
  const ours = bound / unitOf(problem, aim);
  return Math.abs(ours - objective) <= 1e-8 * Math.max(1, Math.abs(objective)) ? objective : Math.max(ours, objective);
}
