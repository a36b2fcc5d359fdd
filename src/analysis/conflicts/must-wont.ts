import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { conflictOf, type Scene } from './scene.ts';

/** [A7] Someone's must is someone's won't. */
export function mustWont({ requirement, tally }: Scene): Conflict | null {
  if (tally.M.length === 0 || tally.W.length === 0) return null;
  return conflictOf('must-wont', [requirement.id], [tally.M, tally.W]);
}
