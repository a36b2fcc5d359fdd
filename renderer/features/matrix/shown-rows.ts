import { useSyncExternalStore } from 'react';
import { useSession } from '#renderer/store/session.ts';
import { currentRollups, subscribeToRollups } from '#renderer/store/theme-rollups.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { currentText } from '#renderer/store/settings.ts';
import { columnFilter } from '#src/views/matrix/column-filter.ts';
import { isActive } from '#src/views/matrix/row-filter.ts';
import { type MatrixRows, matrixRows, noRows } from '#src/views/matrix/matrix-rows.ts';
import { useMatrixView } from './matrix-view.ts';

function inputsNow() {
  const { filters, foldedThemes } = useSession.getState();
  const { sort, thenBy, grouping, foldedGroups, columnTexts } = useMatrixView.getState();
  const hasFeet = sort === null && !currentStatus().isReadOnly;
  return {
    rollups: currentRollups(),
    filter: filters.matrix,
    foldedThemes,
    sort,
    grouping,
    foldedGroups,
    hasFeet,
    thenBy,
    columnTexts,
  };
}

type Inputs = ReturnType<typeof inputsNow>;
const names = [
  'rollups',
  'filter',
  'foldedThemes',
  'sort',
  'grouping',
  'foldedGroups',
  'hasFeet',
  'thenBy',
  'columnTexts',
] as const;

let last: { readonly inputs: Inputs | null; readonly rows: MatrixRows } = { inputs: null, rows: noRows };

/** [V10] The rows of the matrix as it is looked at now: the same object until a row comes, goes or moves. */
export function shownRows(): MatrixRows {
  const inputs = inputsNow();
  const { inputs: before, rows } = last;
  if (before !== null && names.every((name) => before[name] === inputs[name])) return rows;
  const { rollups, filter, sort, grouping, foldedThemes, foldedGroups } = inputs;
  // Among rows that are filtered a new one would not be seen.
  const lets = columnFilter(currentText(), currentDossier().clients, inputs.columnTexts);
  const hasFeet = inputs.hasFeet && !isActive(filter) && lets === undefined;
  const folded = new Set([...foldedGroups, ...[...foldedThemes].map((id) => `theme.${id}`)]);
  last = {
    inputs,
    rows: matrixRows(
      rollups,
      { filter, sort, thenBy: inputs.thenBy, grouping, folded, hasFeet, ...(lets && { lets }) },
      rows,
    ),
  };
  return last.rows;
}

function subscribe(listener: () => void): () => void {
  const stops = [subscribeToRollups(listener), useSession.subscribe(listener), useMatrixView.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

export function useShownRows(): MatrixRows {
  return useSyncExternalStore(subscribe, shownRows);
}
