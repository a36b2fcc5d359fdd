import { medianRank } from '#src/methods/moscow.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { JointClass } from './requirement-analysis.ts';
import type { Tally } from './tally.ts';

const ranks: Readonly<Record<Priority, number>> = { M: 4, S: 3, C: 2, W: 1 };
const classes = ['W', 'C', 'S', 'M'] as const;

/** [A2] The joint class the app proposes (DOMAIN C1). `holders`: how many clients may hold a position. */
export function jointClassOf(tally: Tally, isLegal: boolean, holders: number): JointClass {
  const musts = tally.M.length;
  if (isLegal) return { kind: 'class', priority: 'M', because: 'legal' };
  if (musts > 0 && musts >= holders) return { kind: 'class', priority: 'M', because: 'all-must' };
  if (musts > 0 && musts >= 0.75 * holders) return { kind: 'must-candidate' };
  if (musts > 0 && tally.W.length > 0) return { kind: 'discuss' };
  const held = (Object.keys(ranks) as Priority[]).flatMap((priority) => tally[priority].map(() => ranks[priority]));
  const median = medianRank(held);
  if (median === null) return { kind: 'none' };
  return { kind: 'class', priority: classes[median - 1] as Priority, because: 'median' };
}
