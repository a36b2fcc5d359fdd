import { useMemo } from 'react';
import { currentDossier, useDossier } from '#renderer/store/document.ts';
import { clearFilter, setFoldedThemes, useSession } from '#renderer/store/session.ts';
import { type MatrixColumn, matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import type { GroupRow, MatrixRows } from '#src/views/matrix/matrix-rows.ts';
import { isActive } from '#src/views/matrix/row-filter.ts';
import { clearColumnTexts, setMatrixView, useMatrixView } from './matrix-view.ts';
import { shownRows, useShownRows } from './shown-rows.ts';

export type MatrixModel = {
  readonly rows: MatrixRows;
  readonly columns: readonly MatrixColumn[];
  readonly isFiltering: boolean;
};

/** Which rows and columns there are; what stands in a cell is the cell's own business. */
export function useMatrixModel(): MatrixModel {
  const rows = useShownRows();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const hasColumnTexts = useMatrixView((view) => Object.keys(view.columnTexts).length > 0);
  const isFiltering = useSession((session) => isActive(session.filters.matrix)) || hasColumnTexts;
  const hidden = useMatrixView((view) => view.hidden);
  const blocks = useMatrixView((view) => view.blocks);
  const isSupplierBlockFolded = useMatrixView((view) => view.isSupplierBlockFolded);
  const columns = useMemo(
    () => matrixColumns(clients, suppliers, { hidden, blocks, isSupplierBlockFolded }),
    [clients, suppliers, hidden, blocks, isSupplierBlockFolded],
  );
  return useMemo(() => ({ rows, columns, isFiltering }), [rows, columns, isFiltering]);
}

/** Whether the filter of the screen or of a column holds back rows. */
function isFilteringNow(): boolean {
  const hasTexts = Object.keys(useMatrixView.getState().columnTexts).length > 0;
  return hasTexts || isActive(useSession.getState().filters.matrix);
}

/** Shows all rows again. */
export function clearFilters(): void {
  clearFilter('matrix');
  clearColumnTexts();
}

/** The same outside a component, for what is done by key or menu. */
export function currentModel(): MatrixModel {
  const { clients, suppliers } = currentDossier();
  const columns = matrixColumns(clients, suppliers, useMatrixView.getState());
  return { rows: shownRows(), columns, isFiltering: isFilteringNow() };
}

export function toggleGroup({ key, group }: GroupRow): void {
  if (group.kind === 'theme') {
    const folded = new Set(useSession.getState().foldedThemes);
    if (!folded.delete(group.theme)) folded.add(group.theme);
    setFoldedThemes(folded);
    return;
  }
  const folded = new Set(useMatrixView.getState().foldedGroups);
  if (!folded.delete(key)) folded.add(key);
  setMatrixView({ foldedGroups: folded });
}
