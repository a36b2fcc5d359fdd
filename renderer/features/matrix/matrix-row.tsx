import { memo } from 'react';
import { assertNever } from '#src/base/assert-never.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import type { PlacedColumn } from './grid-geometry.ts';
import { RequirementRow } from './requirement-row.tsx';
import { ThemeRow } from './theme-row.tsx';

export type RowProps = {
  readonly row: MatrixRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  readonly prefix: string;
  /** Column key of the cursor when it stands in this row. */
  readonly cursor: string | null;
};

/** One row; renders again when it moves, when its columns change, or when what it reads changes. */
export const MatrixRowView = memo(function MatrixRowView(props: RowProps) {
  const { row } = props;
  switch (row.kind) {
    case 'theme':
      return <ThemeRow {...props} row={row} />;
    case 'requirement':
      return <RequirementRow {...props} row={row} />;
    default:
      return assertNever(row);
  }
});
