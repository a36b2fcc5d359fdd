import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import { type MatrixColumn, matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import { isActive, type MatrixRows, matrixRows } from '#src/views/matrix/matrix-rows.ts';
import { useMatrixView } from './matrix-view.ts';

export type MatrixModel = {
  readonly rows: MatrixRows;
  readonly columns: readonly MatrixColumn[];
  readonly isFiltering: boolean;
};

/** Which rows and columns there are; what stands in a cell is the cell's own business. */
export function useMatrixModel(): MatrixModel {
  const rollups = useThemeRollups();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const filter = useSession((session) => session.filters.matrix);
  const folded = useSession((session) => session.foldedThemes);
  const sort = useMatrixView((view) => view.sort);
  const hidden = useMatrixView((view) => view.hidden);
  const rows = useMemo(() => matrixRows(rollups, { filter, sort, folded }), [rollups, filter, sort, folded]);
  const columns = useMemo(() => matrixColumns(clients, suppliers, { hidden }), [clients, suppliers, hidden]);
  return useMemo(() => ({ rows, columns, isFiltering: isActive(filter) }), [rows, columns, filter]);
}
