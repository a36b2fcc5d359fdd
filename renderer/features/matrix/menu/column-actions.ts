import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import {
  selectBlock,
  setMatrixView,
  setSort,
  titleColumn,
  toggleThenBy,
  useMatrixView,
} from '#renderer/features/matrix/matrix-view.ts';
import type { Action } from '#renderer/store/actions.ts';
import type { grid } from '#src/text/nl/grid.ts';
import { openColumnFilter } from './menu-state.ts';

function columnHere(): string | null {
  return useMatrixView.getState().cursor?.column ?? null;
}

const hasColumn = (): boolean => columnHere() !== null;
const isBeside = (): boolean => hasColumn() && columnHere() !== titleColumn;
const isSorted = (): boolean => useMatrixView.getState().sort !== null;

function sort(isDescending: boolean): void {
  const by = columnHere();
  if (by !== null) setSort({ by, isDescending });
}

function hide(): void {
  const key = columnHere();
  if (key === null) return;
  const { columns } = currentModel();
  const at = columns.findIndex((column) => column.key === key);
  setMatrixView({ hidden: new Set([...useMatrixView.getState().hidden, key]) });
  // The cursor stays where something is.
  const neighbour = columns[at + 1] ?? columns[at - 1];
  useMatrixView.setState(({ cursor }) => ({
    cursor: cursor && { ...cursor, column: neighbour?.key ?? titleColumn },
    anchor: null,
  }));
}

/** [V26] All columns up to this one. */
function freeze(): void {
  const { columns } = currentModel();
  const at = columns.findIndex(({ key }) => key === columnHere());
  setMatrixView({ frozen: columns.slice(0, at + 1).map(({ key }) => key) });
}

function selectColumn(): void {
  const key = columnHere();
  const { rows } = currentModel().rows;
  const [first, last] = [rows[0], rows.at(-1)];
  if (key === null || first === undefined || last === undefined) return;
  selectBlock({ row: last.key, column: key }, { row: first.key, column: key });
}

const action = (
  id: string,
  word: Exclude<keyof typeof grid.menu, 'cell' | 'head' | 'group'>,
  isEnabled: () => boolean,
  run: () => void,
): Action => ({
  id: `matrix.${id}`,
  group: 'matrix',
  title: (text) => text.t(`grid:menu.${word}`),
  isEnabled,
  run,
});

/** What can be done with the column of the cursor. */
export const columnActions: readonly Action[] = [
  action('sortUp', 'ascending', hasColumn, () => sort(false)),
  action('sortDown', 'descending', hasColumn, () => sort(true)),
  action(
    'sortThen',
    'thenBy',
    () => hasColumn() && isSorted() && useMatrixView.getState().sort?.by !== columnHere(),
    () => toggleThenBy(columnHere() ?? titleColumn),
  ),
  action('unsort', 'unsort', isSorted, () => setSort(null)),
  action('columnFilter', 'columnFilter', hasColumn, () => openColumnFilter(columnHere())),
  action('selectColumn', 'selectColumn', hasColumn, selectColumn),
  action('freeze', 'freeze', isBeside, freeze),
  action(
    'unfreeze',
    'unfreeze',
    () => useMatrixView.getState().frozen.length > 0,
    () => setMatrixView({ frozen: [] }),
  ),
  action('hideColumn', 'hideColumn', isBeside, hide),
];
