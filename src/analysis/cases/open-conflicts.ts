import type { Analysis } from '#src/analysis/analysis.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';

/** What is left to settle: detected conflicts without those that a decided case lists. The same table when none is. */
export function openConflicts({ conflicts }: Pick<Analysis, 'conflicts'>, settled: ReadonlySet<string>) {
  return settled.size === 0 ? conflicts : conflicts.filter(({ id }: Conflict) => !settled.has(id));
}
