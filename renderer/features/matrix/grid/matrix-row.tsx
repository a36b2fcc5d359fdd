import { memo } from 'react';
import { AddRowView } from '#renderer/features/matrix/adding/add-row.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import type { PlacedColumn } from './grid-geometry.ts';
import { GroupRowView } from './group-row.tsx';
import { RequirementRowView } from './requirement-row.tsx';

export type RowProps = {
  readonly row: MatrixRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Width of the column of the requirement itself. */
  readonly first: number;
  readonly columns: readonly PlacedColumn[];
  readonly prefix: string;
  /** Column key of the cursor when it stands in this row. */
  readonly cursor: string | null;
  /** Selected columns of this row, edges included, 0 being the title; −1 when none is. */
  readonly from: number;
  readonly to: number;
  /** Where content decides the height: measures the row when it is there. */
  readonly measure: ((element: Element | null) => void) | null;
};

/** [V10] One row; renders again when it moves, when its columns change, or when what it reads changes. */
export const MatrixRowView = memo(function MatrixRowView(props: RowProps) {
  const { row } = props;
  switch (row.kind) {
    case 'group':
      return <GroupRowView {...props} row={row} />;
    case 'add':
      return <AddRowView {...props} row={row} />;
    case 'requirement':
      return <RequirementRowView {...props} row={row} />;
    default:
      return assertNever(row);
  }
});
