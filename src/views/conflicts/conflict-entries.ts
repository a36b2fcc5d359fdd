import type { Analysis } from '#src/analysis/analysis.ts';
import { type Conflict, conflictKinds } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Theme } from '#src/dossier/theme.ts';

/** A conflict with what its place in a list depends on: the first of its requirements in the order of the dossier. */
export type ConflictEntry = {
  readonly conflict: Conflict;
  readonly requirement: Requirement;
  readonly theme: Theme;
  /** The other requirements it is about: for an exclusion the second one. */
  readonly others: readonly Requirement[];
};

function entryOf(dossier: Dossier, rank: ReadonlyMap<string, number>, conflict: Conflict): ConflictEntry | undefined {
  const place = ({ id }: Requirement): number => rank.get(id) ?? 0;
  const [requirement, ...others] = conflict.requirements
    .flatMap((id) => find(dossier.requirements, id) ?? [])
    .toSorted((a, b) => place(a) - place(b));
  const theme = requirement && find(dossier.themes, requirement.theme);
  return requirement && theme && { conflict, requirement, theme, others };
}

/** The place of each requirement as the map and the matrix show them: by theme, then within it. */
function ranks(dossier: Dossier): ReadonlyMap<string, number> {
  const themes = new Map(dossier.themes.toSorted(byOrder).map(({ id }, at) => [id, at]));
  const sorted = dossier.requirements.toSorted(
    (a, b) => (themes.get(a.theme) ?? 0) - (themes.get(b.theme) ?? 0) || byOrder(a, b),
  );
  return new Map(sorted.map(({ id }, at) => [id, at]));
}

/** [W10] Every conflict once, in the order of map and matrix; two of one requirement in the order of their kinds. */
export function conflictEntries(dossier: Dossier, analysis: Analysis): readonly ConflictEntry[] {
  const rank = ranks(dossier);
  const kind = ({ conflict }: ConflictEntry): number => conflictKinds.indexOf(conflict.kind);
  return analysis.conflicts
    .flatMap((conflict) => entryOf(dossier, rank, conflict) ?? [])
    .toSorted((a, b) => (rank.get(a.requirement.id) ?? 0) - (rank.get(b.requirement.id) ?? 0) || kind(a) - kind(b));
}
