import { useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { type Selection, useSession } from '#renderer/store/session.ts';
import { type ConflictEntry, conflictEntries } from '#src/views/conflicts/conflict-entries.ts';
import { filterConflicts } from '#src/views/conflicts/filter-conflicts.ts';

export type Conflicts = {
  readonly all: readonly ConflictEntry[];
  /** Those the filter lets through. */
  readonly shown: readonly ConflictEntry[];
  /** The selected one of those shown, else the first of them. */
  readonly current: ConflictEntry | null;
};

/** A selected requirement means its first conflict, so that coming from map or matrix one lands on it. */
function isSelected({ conflict }: ConflictEntry, selection: Selection): boolean {
  if (selection.kind === 'conflict') return conflict.id === selection.id;
  return selection.kind === 'requirement' && conflict.requirements.includes(selection.id);
}

export function useConflicts(): Conflicts {
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const filter = useSession((session) => session.filters.conflicts);
  const selection = useSession((session) => session.selection);
  const all = useMemo(() => conflictEntries(dossier, analysis), [dossier, analysis]);
  const shown = useMemo(() => filterConflicts(all, filter), [all, filter]);
  const selected = selection && shown.find((entry) => isSelected(entry, selection));
  return { all, shown, current: selected ?? shown[0] ?? null };
}
