import { useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { type Selection, useSession } from '#renderer/store/session.ts';
import {
  allRows,
  type CaseList,
  caseList,
  filterList,
  type ListRow,
  requirementsOf,
} from '#src/views/cases/case-list.ts';

export type Conflicts = {
  readonly all: CaseList;
  /** What the filter lets through. */
  readonly list: CaseList;
  /** The same, one after the other. */
  readonly shown: readonly ListRow[];
  /** The selected one of those shown, else the first of them. */
  readonly current: ListRow | null;
};

/**
 * A selected requirement means its first case or conflict, so that coming from map or matrix one lands on it; a conflict
 * of which there is a case means that case.
 */
function isSelected(row: ListRow, selection: Selection): boolean {
  if (selection.kind === 'case') return row.id === selection.id && row.kind === 'case';
  if (selection.kind === 'conflict')
    return row.kind === 'case' ? row.case.conflicts.includes(selection.id) : row.id === selection.id;
  return selection.kind === 'requirement' && requirementsOf(row).some(({ id }) => id === selection.id);
}

export function useConflicts(): Conflicts {
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const filter = useSession((session) => session.filters.conflicts);
  const selection = useSession((session) => session.selection);
  const all = useMemo(() => caseList(dossier, analysis), [dossier, analysis]);
  const list = useMemo(() => filterList(dossier, all, filter), [dossier, all, filter]);
  const shown = useMemo(() => allRows(list), [list]);
  const selected = selection && shown.find((row) => isSelected(row, selection));
  return { all, list, shown, current: selected ?? shown[0] ?? null };
}

export function countOf({ open, signals, decided }: CaseList): number {
  return open.length + signals.length + decided.length;
}
