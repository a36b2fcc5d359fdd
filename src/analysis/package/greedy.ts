import { closureOf, costsOf, fitsBudgets, fixedIn, type PackageProblem, totalOf } from './problem.ts';

/**
 * [PK8] What a spreadsheet does: everything fixed, then one by one what gives most satisfaction per euro, as long as it fits with all it
 * requires. Something to compare with, never an answer. Null when even what is fixed does not fit.
 */
export function greedyPackage(problem: PackageProblem): ReadonlySet<number> | null {
  const chosen = new Set(closureOf(problem, fixedIn(problem)));
  if (!fitsBudgets(problem, costsOf(problem, chosen)) || [...chosen].some((at) => clashes(problem, chosen, at)))
    return null;
  return filledUp(problem, chosen);
}

/** What is chosen, and by value per euro all that fits beside it: nobody has less, and no room is left lying. */
export function filledUp(problem: PackageProblem, start: ReadonlySet<number>): ReadonlySet<number> {
  const chosen = new Set(start);
  const values = valuesOf(problem);
  const order = problem.requirements
    .map((_, at) => ({ at, rate: (values[at] ?? 0) / Math.max(burdenOf(problem, at), 1e-9) }))
    .filter(({ at }) => (values[at] ?? 0) > 0)
    .toSorted((a, b) => b.rate - a.rate || a.at - b.at);
  let spent = costsOf(problem, chosen);
  for (const { at } of order) {
    if (chosen.has(at)) continue;
    const more = [...closureOf(problem, [at])].filter((needed) => !chosen.has(needed));
    const costs = costsOf(problem, more);
    const together = { once: spent.once + costs.once, year: spent.year + costs.year };
    if (!fitsBudgets(problem, together)) continue;
    for (const each of more) chosen.add(each);
    if (more.some((each) => clashes(problem, chosen, each))) for (const each of more) chosen.delete(each);
    else spent = together;
  }
  return chosen;
}

function clashes({ requirements }: PackageProblem, chosen: ReadonlySet<number>, at: number): boolean {
  const requirement = requirements[at];
  return requirement === undefined || requirement.isBarred || requirement.excludes.some((other) => chosen.has(other));
}

function valuesOf(problem: PackageProblem): readonly number[] {
  const values = problem.requirements.map(() => 0);
  for (const client of problem.clients) {
    const total = totalOf(client);
    for (const [at, points] of client.values) values[at] = (values[at] ?? 0) + points / total;
  }
  return values;
}

/** Euros, once and in the first year together, as a spreadsheet adds them. */
function burdenOf({ requirements }: PackageProblem, at: number): number {
  const { once = 0, year = 0 } = requirements[at] ?? {};
  return once + year;
}
