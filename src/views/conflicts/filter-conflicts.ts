import type { ConflictKind } from '#src/analysis/requirement-analysis.ts';
import type { ConflictEntry } from './conflict-entries.ts';

/** What to let through; an empty list lets everything through. */
export type ConflictFilter = {
  readonly kinds: readonly ConflictKind[];
  readonly clients: readonly string[];
  readonly themes: readonly string[];
};

function passes<T>(wanted: readonly T[], isMet: (one: T) => boolean): boolean {
  return wanted.length === 0 || wanted.some(isMet);
}

/** One of the kinds, one of the clients in a camp, and one of the themes of its requirements. */
export function filterConflicts(entries: readonly ConflictEntry[], filter: ConflictFilter): readonly ConflictEntry[] {
  return entries.filter(
    ({ conflict, requirement, others }) =>
      passes(filter.kinds, (kind) => conflict.kind === kind) &&
      passes(filter.clients, (client) => conflict.camps.some((camp) => camp.some((id) => id === client))) &&
      passes(filter.themes, (theme) => [requirement, ...others].some((each) => each.theme === theme)),
  );
}

export function isFiltering({ kinds, clients, themes }: ConflictFilter): boolean {
  return kinds.length + clients.length + themes.length > 0;
}
