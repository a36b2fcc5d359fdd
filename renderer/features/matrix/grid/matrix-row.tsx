import { memo, useDeferredValue, useMemo } from 'react';
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
  /** Whether most rows come into view at once: asked by a row that does. */
  readonly isLeaping: () => boolean;
  /** Column key of the cursor when it stands in this row. */
  readonly cursor: string | null;
  /** Selected columns of this row, edges included, 0 being the title; −1 when none is. */
  readonly from: number;
  readonly to: number;
  /** Where content decides the height: measures the row when it is there. */
  readonly measure: ((element: Element | null) => void) | null;
};

/**
 * [V10] One row; renders again when it moves, when its columns change, or when what it reads changes. In a leap it begins
 * with what stays beside the title, and gets its other cells as soon as nothing else is to be drawn: a fling draws titles,
 * not cells nobody sees. Where the cursor stands, and where cells decide the height, all are there at once.
 */
export const MatrixRowView = memo(function MatrixRowView(props: RowProps) {
  const { row, columns, cursor, measure, isLeaping } = props;
  const frozen = useMemo(() => columns.filter(({ isFrozen }) => isFrozen === true), [columns]);
  const soon = useDeferredValue(columns, isLeaping() ? frozen : columns);
  const shown = { ...props, columns: cursor === null && measure === null ? soon : columns };
  switch (row.kind) {
    case 'group':
      return <GroupRowView {...shown} row={row} />;
    case 'add':
      return <AddRowView {...shown} row={row} />;
    case 'requirement':
      return <RequirementRowView {...shown} row={row} />;
    default:
      return assertNever(row);
  }
});
