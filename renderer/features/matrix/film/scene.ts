import type { CellRange } from '#renderer/features/matrix/grid/cell-range.ts';
import type { PlacedColumn } from '#renderer/features/matrix/grid/grid-geometry.ts';
import type { CellKey, MatrixView } from '#renderer/features/matrix/matrix-view.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import type { GroupRow, MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import type { Counts } from '#src/views/themes/theme-rollup.ts';
import type { RowFacts } from './place.ts';

/** All that a film of rows is drawn from. */
export type Scene = {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly PlacedColumn[];
  /** Of the column of the requirement itself. */
  readonly first: number;
  /** Of what stays at the left while the rest scrolls. */
  readonly covered: number;
  /** Of what is in view, and how far it is scrolled to the right. */
  readonly width: number;
  readonly scrolled: number;
  /** Of a row, with its line. */
  readonly height: number;
  readonly cursor: CellKey | null;
  readonly range: CellRange | null;
  readonly selected: RequirementId | null;
  readonly text: Text;
  readonly shows: MatrixView['shows'];
  readonly clients: Table<Client>;
  readonly facts: (id: RequirementId) => RowFacts | null;
  readonly comments: (id: RequirementId) => ReadonlyMap<string, number>;
  readonly counts: (row: GroupRow) => Counts;
  readonly groupName: (row: GroupRow) => string;
};
