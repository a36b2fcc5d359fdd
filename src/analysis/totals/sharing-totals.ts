import type { Totals } from '#src/analysis/analysis.ts';
import type { ConflictMove } from '#src/analysis/conflict-moves.ts';
import type { Move, Standing } from '#src/analysis/standing.ts';

export const noSharing: Totals['sharing'] = { shared: 0, complementary: 0, unique: 0, conflicting: 0, indifferent: 0 };

export const noConflicts: Totals['conflicts'] = {
  total: 0,
  byKind: {
    'must-wont': 0,
    'no-common-value': 0,
    'no-common-option': 0,
    market: 0,
    exclusion: 0,
    law: 0,
    budget: 0,
  },
};

export const noEffort: Totals['effort'] = { all: 0, everyonesMust: 0, someonesMust: 0 };

export function withSharing(sharing: Totals['sharing'], moves: readonly Move[]): Totals['sharing'] {
  const counts = { ...sharing };
  for (const [before, after] of moves) {
    if (before !== undefined) counts[before.analysis.sharing] -= 1;
    if (after !== undefined) counts[after.analysis.sharing] += 1;
  }
  return counts;
}

export function withConflictCounts(
  { total, byKind }: Totals['conflicts'],
  moves: readonly ConflictMove[],
): Totals['conflicts'] {
  const counts = { ...byKind };
  let sum = total;
  for (const [before, after] of moves) {
    const change = Number(after !== undefined) - Number(before !== undefined);
    const kind = (after ?? before)?.kind;
    if (kind !== undefined) counts[kind] += change;
    sum += change;
  }
  return { total: sum, byKind: counts };
}

/** [A16] `holders`: how many clients may hold a position. */
export function withEffort(effort: Totals['effort'], moves: readonly Move[], holders: number): Totals['effort'] {
  const sums = { ...effort };
  for (const [before, after] of moves) {
    addEffort(sums, before, -1, holders);
    addEffort(sums, after, 1, holders);
  }
  return sums;
}

function addEffort(
  sums: { all: number; everyonesMust: number; someonesMust: number },
  standing: Standing | undefined,
  sign: number,
  holders: number,
): void {
  if (standing === undefined) return;
  let musts = 0;
  let isAboveWont = false;
  for (const { priority } of standing.positions) {
    if (priority === 'M') musts += 1;
    if (priority !== null && priority !== 'W') isAboveWont = true;
  }
  const effort = sign * standing.effort;
  if (isAboveWont) sums.all += effort;
  if (musts > 0) sums.someonesMust += effort;
  if (musts > 0 && musts >= holders) sums.everyonesMust += effort;
}
