import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';

export type CaseDraft = Pick<Case, 'title' | 'kinds' | 'conflicts' | 'requirements'> & {
  readonly stakes: readonly { readonly client: ClientId; readonly camp: number | null }[];
};

/**
 * [K41] What a case takes over from detected conflicts that belong together, the first one first: all who may hold a position
 * are heard, those in a camp of the first conflict stand there.
 */
export function caseOfConflicts(dossier: Dossier, conflicts: readonly Conflict[]): CaseDraft {
  const requirements = [...new Set(conflicts.flatMap((conflict) => conflict.requirements))];
  const first = conflicts[0];
  return {
    title: find(dossier.requirements, requirements[0] ?? '')?.title ?? first?.id ?? '',
    kinds: [...new Set(conflicts.map(({ kind }) => kind))],
    conflicts: conflicts.map(({ id }) => id),
    requirements,
    stakes: dossier.clients
      .filter(({ kind }) => kind !== 'ssc')
      .toSorted(byOrder)
      .map(({ id }) => ({ client: id, camp: campOf(first, id) })),
  };
}

/** A case knows twelve camps; who stands in a later one stands in none. */
const mostCamps = 12;

function campOf(conflict: Conflict | undefined, client: ClientId): number | null {
  const camp = conflict?.camps.findIndex((members) => members.includes(client)) ?? -1;
  return camp < 0 || camp >= mostCamps ? null : camp;
}
