import type { RequirementId } from '#src/dossier/ids.ts';
import { costsOf, type PackageProblem } from './problem.ts';
import { isAllowed } from './read-solution.ts';

/** One that is out could stand in the place of one that is in, and every client would have exactly as much. */
export type Tie = {
  readonly inside: RequirementId;
  readonly outside: RequirementId;
  /** Euros more that it would cost. */
  readonly once: number;
  readonly year: number;
};

/** [PK20] A tie is shown, so that nobody takes what is out for worse. Swaps of one for one only. */
export function tiesOf(problem: PackageProblem, chosen: ReadonlySet<number>): readonly Tie[] {
  const likes = profiles(problem);
  const ties: Tie[] = [];
  for (const [outside, { id }] of problem.requirements.entries()) {
    if (chosen.has(outside) || likes[outside] === '') continue;
    for (const inside of chosen) {
      const other = problem.requirements[inside];
      if (other === undefined || other.fixed !== null || likes[inside] !== likes[outside]) continue;
      const swapped = new Set(chosen);
      swapped.delete(inside);
      swapped.add(outside);
      if (!isAllowed(problem, swapped)) continue;
      const [from, to] = [costsOf(problem, [inside]), costsOf(problem, [outside])];
      ties.push({ inside: other.id, outside: id, once: to.once - from.once, year: to.year - from.year });
    }
  }
  return ties;
}

/** Per requirement who values it how much and who needs it; the same text = the same to everyone. */
function profiles({ requirements, clients }: PackageProblem): readonly string[] {
  const texts = requirements.map(() => '');
  for (const [index, { values, needs }] of clients.entries()) {
    for (const [at, points] of values) texts[at] += `${index}:${points} `;
    for (const at of needs) texts[at] += `${index}! `;
  }
  return texts;
}
