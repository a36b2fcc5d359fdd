import type { RequirementId } from '#src/dossier/ids.ts';
import type { ClassEffort } from '#src/methods/moscow.ts';
import { type Asking, best, sharing } from './asking.ts';

import { type PackageSettings, problemOf } from './package-problem.ts';
import type { Budgets } from './problem.ts';
import type { PackageRule } from './rules.ts';

/** Value scales in use (DOMAIN C12): M, S, C, W. Which one is taken is a convention, so an answer must not hang on it. */
export const valueScales: readonly ClassEffort[] = [
  { M: 5, S: 3, C: 1, W: 0 },
  { M: 9, S: 3, C: 1, W: 0 },
  { M: 4, S: 3, C: 2, W: 1 },
  { M: 3, S: 2, C: 1, W: 0 },
  { M: 8, S: 4, C: 2, W: 0 },
];

/** What one run went on: a scale, a rule (and so its weights), and a part of each budget. */
export type Run = { readonly scale: ClassEffort; readonly rule: PackageRule; readonly budgetShare: number };

export type Robustness = {
  readonly runs: readonly (Run & { readonly chosen: readonly RequirementId[]; readonly isProven: boolean })[];
  /** Runs without a package: with that budget there is none, or it was stopped. */
  readonly failed: readonly Run[];
  readonly always: readonly RequirementId[];
  /** In some runs; `runsTied`: in how many others it could be in just as well. */
  readonly changes: readonly {
    readonly requirement: RequirementId;
    readonly runsIn: number;
    readonly runsTied: number;
  }[];
  readonly never: readonly RequirementId[];
};

export function scaleRuns(): readonly Run[] {
  return valueScales.flatMap((scale) => (['sum', 'max-min'] as const).map((rule) => ({ scale, rule, budgetShare: 1 })));
}

/** Every scale by two rules, then the first scale by weights of inhabitants and with a tenth less and more to spend. */
export function allRuns(): readonly Run[] {
  const scale = valueScales[0] as ClassEffort;
  const nearby = [0.9, 1.1].flatMap((budgetShare) =>
    (['sum', 'max-min'] as const).map((rule) => ({ scale, rule, budgetShare })),
  );
  return [...scaleRuns(), { scale, rule: 'inhabitants', budgetShare: 1 }, ...nearby];
}

type Counts = {
  readonly ins: Map<RequirementId, number>;
  readonly ties: Map<RequirementId, number>;
  /** In, but something else could be there as well. */
  readonly loose: Set<RequirementId>;
};

/** [PK19] In every run, in none, or it depends. */
export async function robustnessOf(asking: Asking, settings: PackageSettings, runs = allRuns()): Promise<Robustness> {
  const share = sharing(asking, runs.length);
  const done: Robustness['runs'][number][] = [];
  const failed: Run[] = [];
  const tied: Counts = { ins: new Map(), ties: new Map(), loose: new Set() };
  for (const run of runs) {
    const result = await best(share.next(), run.rule, {
      ...settings,
      scale: run.scale,
      budgets: budgetsFor(asking, settings, run),
    });
    if (result.kind === 'found') {
      done.push({ ...run, chosen: result.outcome.chosen, isProven: result.isProven });
      for (const id of result.outcome.chosen) tied.ins.set(id, (tied.ins.get(id) ?? 0) + 1);
      for (const id of new Set(result.ties.map(({ outside }) => outside)))
        tied.ties.set(id, (tied.ties.get(id) ?? 0) + 1);
      for (const { inside } of result.ties) tied.loose.add(inside);
    } else failed.push(run);
  }
  return { runs: done, failed, ...sorted(asking, done, tied) };
}

function sorted(
  { base }: Asking,
  { length }: Robustness['runs'],
  { ins, ties, loose }: Counts,
): Omit<Robustness, 'runs' | 'failed'> {
  const found = base.requirements.map(({ id }) => ({
    requirement: id,
    runsIn: ins.get(id) ?? 0,
    runsTied: ties.get(id) ?? 0,
  }));
  const never = found.filter(({ runsIn, runsTied }) => runsIn + runsTied === 0);
  const always = found.filter((each) => length > 0 && each.runsIn === length && !loose.has(each.requirement));
  return {
    always: always.map(({ requirement }) => requirement),
    never: length > 0 ? never.map(({ requirement }) => requirement) : [],
    changes: found.filter((each) => length > 0 && !never.includes(each) && !always.includes(each)),
  };
}

function budgetsFor({ base }: Asking, settings: PackageSettings, { budgetShare }: Run): Budgets {
  const { budgets } = problemOf(base, settings);
  const part = (budget: number | null): number | null => (budget === null ? null : Math.round(budget * budgetShare));
  return { once: part(budgets.once), year: part(budgets.year) };
}
