import type { Solved } from '#src/methods/linear-model.ts';
import { closureOf, costsOf, fitsBudgets, fixedIn, type PackageProblem } from './problem.ts';

/** Which requirements an answer of the solver puts in: the first columns of the model, rounded. Null without an answer. */
export function chosenBy(problem: PackageProblem, { values }: Solved): ReadonlySet<number> | null {
  if (values === null) return null;
  return new Set(problem.requirements.flatMap((_, at) => ((values[at] ?? 0) > 0.5 ? [at] : [])));
}

/** [PK5] Whether a set keeps dependencies, exclusions, what is fixed and barred, and both budgets: in whole euros, without tolerance. */
export function isAllowed(problem: PackageProblem, chosen: ReadonlySet<number>): boolean {
  for (const at of chosen) {
    const requirement = problem.requirements[at];
    if (requirement === undefined || requirement.isBarred) return false;
    if (!requirement.requires.every((needed) => chosen.has(needed))) return false;
    if (requirement.excludes.some((other) => chosen.has(other))) return false;
  }
  return fixedIn(problem).every((at) => chosen.has(at)) && fitsBudgets(problem, costsOf(problem, chosen));
}

/** [PK6] Without what nobody values and nothing needs: a solver that gains nothing by leaving it out may leave it in. */
export function withoutIdle(problem: PackageProblem, chosen: ReadonlySet<number>): ReadonlySet<number> {
  const valued = new Set<number>(fixedIn(problem));
  for (const { values, needs } of problem.clients) {
    for (const [at] of values) valued.add(at);
    for (const at of needs) valued.add(at);
  }
  const used = closureOf(
    problem,
    [...chosen].filter((at) => valued.has(at)),
  );
  return new Set([...chosen].filter((at) => used.has(at)));
}
