import type { Priority } from '#src/dossier/position.ts';
import { medianRank } from '#src/methods/moscow.ts';

/** Lightest first: a class's place is its step on the scale of four. */
export const classSteps: readonly Priority[] = ['W', 'C', 'S', 'M'];

/** How many votes each class has. */
export type ClassCounts = Readonly<Record<Priority, number>>;

export function countsOf(votes: readonly Priority[]): ClassCounts {
  const counts = { M: 0, S: 0, C: 0, W: 0 };
  for (const vote of votes) counts[vote] += 1;
  return counts;
}

export function addCounts(all: readonly ClassCounts[]): ClassCounts {
  const sum = { M: 0, S: 0, C: 0, W: 0 };
  for (const counts of all) for (const priority of classSteps) sum[priority] += counts[priority];
  return sum;
}

/** As the methods take them: `[W, C, S, M]`. */
export function byStep(counts: ClassCounts): readonly number[] {
  return classSteps.map((priority) => counts[priority]);
}

export function votesIn(counts: ClassCounts): number {
  return counts.M + counts.S + counts.C + counts.W;
}

/** The class in the middle, the heavier where that falls between two [M6]; null without votes. */
export function middleClass(counts: readonly number[]): Priority | null {
  const rank = medianRank(counts);
  return rank === null ? null : (classSteps[rank] as Priority);
}

/** How far apart two classes are, 0..3. */
export function classDistance(a: Priority, b: Priority): number {
  return Math.abs(classSteps.indexOf(a) - classSteps.indexOf(b));
}

/** Heaviest and lightest class voted are two or more apart. */
export function isWide(counts: ClassCounts): boolean {
  const held = classSteps.filter((priority) => counts[priority] > 0);
  return held.length > 1 && classDistance(held[0] as Priority, held.at(-1) as Priority) >= 2;
}
