import { pairClashes } from '#src/analysis/pair-clashes.ts';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';

export type Pair = readonly [a: ClientId, b: ClientId];

/** How two clients stand to each other on one requirement; `none` when neither spoke. */
export const comparisons = ['opposed', 'different', 'same', 'only-a', 'only-b', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * [P20] Opposed: in different camps of a conflict, or with limits that have nothing in common. Same: the same class and the same wish. Different: both spoke
 * otherwise. Only: the other has no position.
 */
export function compare([a, b]: Pair, { analysis, positions }: ThemeCard): Comparison {
  const ofA = positions.find(({ client }) => client === a);
  const ofB = positions.find(({ client }) => client === b);
  if (areInOtherCamps(a, b, analysis)) return 'opposed';
  if (ofA !== undefined && ofB !== undefined && pairClashes([ofA, ofB]).length > 0) return 'opposed';
  if (!hasSpoken(ofA)) return hasSpoken(ofB) ? 'only-b' : 'none';
  if (!hasSpoken(ofB)) return 'only-a';
  return isSame(ofA, ofB) ? 'same' : 'different';
}

function hasSpoken(position: Position | undefined): position is Position {
  return position !== undefined && position.priority !== null;
}

function areInOtherCamps(a: ClientId, b: ClientId, analysis: RequirementAnalysis | undefined): boolean {
  return (analysis?.conflicts ?? []).some(({ camps }) => {
    const campOfA = camps.findIndex((camp) => camp.includes(a));
    const campOfB = camps.findIndex((camp) => camp.includes(b));
    return campOfA >= 0 && campOfB >= 0 && campOfA !== campOfB;
  });
}

function isSame(a: Position, b: Position): boolean {
  return a.priority === b.priority && a.wish === b.wish;
}

export type ComparisonCounts = Readonly<Record<Comparison, number>>;

export function countComparisons(rollups: readonly ThemeRollup[], pair: Pair): ComparisonCounts {
  const counts = { opposed: 0, different: 0, same: 0, 'only-a': 0, 'only-b': 0, none: 0 };
  for (const { cards } of rollups) for (const card of cards) counts[compare(pair, card)] += 1;
  return counts;
}
