import { rangeOf } from '#renderer/features/matrix/grid/cell-range.ts';
import { selectedCells } from '#renderer/features/matrix/cells/selected-cells.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { type CellKey, selectBlock, titleColumn, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { requirementKey } from '#src/views/matrix/matrix-rows.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';

export type Where = Pick<MatrixModel, 'rows' | 'columns'>;

/** From the upper left corner of the selection all that is shown below and right of it, and how much is selected. */
export type Area = {
  readonly requirements: readonly RequirementId[];
  readonly columns: readonly (MatrixColumn | typeof titleColumn)[];
  readonly selected: { readonly rows: number; readonly columns: number };
};

/** Null without a requirement in the selection. */
export function selectedArea(where: Where): Area | null {
  const { cursor, anchor } = useMatrixView.getState();
  const range = rangeOf(where, cursor, anchor);
  const { requirements: chosen, columns } = selectedCells(where);
  if (range === null || chosen.length === 0) return null;
  const requirements = where.rows.rows
    .slice(Math.max(0, range.top))
    .flatMap((row) => (row.kind === 'requirement' ? [row.id] : []));
  return {
    requirements,
    columns: ([titleColumn, ...where.columns] as const).slice(range.left),
    selected: { rows: chosen.length, columns: columns.length },
  };
}

/** Selects the block from the corner of an area, as far as it is shown; the cursor stays in the corner. */
export function selectArea({ requirements, columns }: Area, rows: number, across: number): void {
  const corner = cellIn(requirements[0], columns[0]);
  const far = cellIn(
    requirements[Math.min(rows, requirements.length) - 1],
    columns[Math.min(across, columns.length) - 1],
  );
  if (corner !== null && far !== null) selectBlock(far, corner);
}

function cellIn(requirement: RequirementId | undefined, column: Area['columns'][number] | undefined): CellKey | null {
  if (requirement === undefined || column === undefined) return null;
  return { row: requirementKey(requirement), column: column === titleColumn ? titleColumn : column.key };
}
