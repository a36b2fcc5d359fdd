import { create } from 'zustand';
import type { RowSort } from '#src/views/matrix/matrix-rows.ts';

/** A cell by the keys of its row and column, so that it stays itself when rows are filtered or sorted. */
export type CellKey = { readonly row: string; readonly column: string };

/** The column of the requirement itself. */
export const titleColumn = 'title';

export type MatrixView = {
  readonly sort: RowSort;
  readonly hidden: ReadonlySet<string>;
  readonly isCompact: boolean;
  readonly cursor: CellKey | null;
  /** The cell being edited, and what was typed to start it. */
  readonly editing: (CellKey & { readonly typed: string }) | null;
};

const first: MatrixView = { sort: null, hidden: new Set(['cost.year']), isCompact: false, cursor: null, editing: null };

/** How the matrix is looked at; kept while other screens are shown. */
export const useMatrixView = create<MatrixView>()(() => first);

export function moveCursor(cursor: CellKey | null): void {
  useMatrixView.setState({ cursor, editing: null });
}

export function startEditing(cell: CellKey, typed = ''): void {
  useMatrixView.setState({ cursor: cell, editing: { ...cell, typed } });
}

export function stopEditing(): void {
  useMatrixView.setState({ editing: null });
}

/** Sorts ascending, then descending, then in the order of the themes again. */
export function toggleSort(by: Exclude<RowSort, null>['by']): void {
  useMatrixView.setState(({ sort }) => ({
    sort: sort?.by !== by ? { by, isDescending: by !== 'code' && by !== 'title' } : nextSort(sort),
  }));
}

function nextSort(sort: Exclude<RowSort, null>): RowSort {
  const startsDescending = sort.by !== 'code' && sort.by !== 'title';
  return sort.isDescending === startsDescending ? { ...sort, isDescending: !sort.isDescending } : null;
}

export function setHidden(hidden: ReadonlySet<string>): void {
  useMatrixView.setState({ hidden });
}

export function toggleCompact(): void {
  useMatrixView.setState(({ isCompact }) => ({ isCompact: !isCompact }));
}
