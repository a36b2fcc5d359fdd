import type { Dossier } from '#src/dossier/dossier.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { decisionsInForce } from './decisions-in-force.ts';

/**
 * [A88] What is still to be settled, as the list of conflicts counts it: open cases, and detected conflicts that nobody opened
 * one for. A case may be about several conflicts, or about none that can be detected.
 */
export function openMatters(
  dossier: Pick<Dossier, 'cases' | 'decisions' | 'ratifications'>,
  conflicts: readonly Pick<Conflict, 'id'>[],
): number {
  if (dossier.cases.length === 0) return conflicts.length;
  const decided = decisionsInForce(dossier);
  const filed = new Set(dossier.cases.flatMap((each) => each.conflicts));
  const open = dossier.cases.filter(({ id }) => !decided.has(id)).length;
  return open + conflicts.filter(({ id }) => !filed.has(id)).length;
}
