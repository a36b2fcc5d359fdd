import { medianRank } from '#src/methods/moscow.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { JointClass } from './requirement-analysis.ts';
import type { Tally } from './tally.ts';

/** Lightest first. */
const classes: readonly Priority[] = ['W', 'C', 'S', 'M'];

/** [A2] The joint class the app proposes (DOMAIN C1). `holders`: how many clients may hold a position. */
export function jointClassOf(tally: Tally, isLegal: boolean, holders: number): JointClass {
  const musts = tally.M.length;
  if (isLegal) return { kind: 'class', priority: 'M', because: 'legal' };
  if (musts > 0 && musts >= holders) return { kind: 'class', priority: 'M', because: 'all-must' };
  if (musts > 0 && musts >= 0.75 * holders) return { kind: 'must-candidate' };
  if (musts > 0 && tally.W.length > 0) return { kind: 'discuss' };
  const median = medianRank(classes.map((priority) => tally[priority].length));
  if (median === null) return { kind: 'none' };
  return { kind: 'class', priority: classes[median] as Priority, because: 'median' };
}
