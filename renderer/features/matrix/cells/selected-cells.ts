import { rangeOf } from '#renderer/features/matrix/grid/cell-range.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { titleColumn, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';

/** What a selected block holds: requirements from top to bottom, columns from left to right. */
export type SelectedCells = {
  readonly requirements: readonly RequirementId[];
  /** 'title' stands for the requirement itself. */
  readonly columns: readonly (MatrixColumn | typeof titleColumn)[];
};

/** The selected block of the screen; headings of groups in it are passed over. */
export function selectedCells(model: Pick<MatrixModel, 'rows' | 'columns'>): SelectedCells {
  const { cursor, anchor } = useMatrixView.getState();
  const range = rangeOf(model, cursor, anchor);
  if (range === null) return { requirements: [], columns: [] };
  const { top, bottom, left, right } = range;
  const rows = model.rows.rows.slice(Math.max(0, top), bottom + 1);
  return {
    requirements: rows.flatMap((row) => (row.kind === 'requirement' ? [row.id] : [])),
    columns: ([titleColumn, ...model.columns] as const).slice(left, right + 1),
  };
}
