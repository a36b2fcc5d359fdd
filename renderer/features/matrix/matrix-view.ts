import { create } from 'zustand';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import { type Block, blocks, hiddenAtFirst } from '#src/views/matrix/matrix-columns.ts';
import type { Grouping } from '#src/views/matrix/row-groups.ts';
import type { RowSort } from '#src/views/matrix/row-sort.ts';

/** A cell by the keys of its row and column, so that it stays itself when rows are filtered or sorted. */
export type CellKey = { readonly row: string; readonly column: string };

/** The column of the requirement itself. */
export const titleColumn = 'title';
/** The row of the headings: keys reach it like any other row. */
export const headRow = 'head';

export const densities = ['normal', 'compact', 'content'] as const;
export type Density = (typeof densities)[number];

/** What a cell would hold while its editor is open: the row shows it before it is kept. */
export type Preview = {
  readonly requirement: RequirementId;
  readonly positions: readonly Position[];
  readonly analysis: RequirementAnalysis | undefined;
};

export type MatrixView = {
  readonly sort: RowSort;
  /** Further columns to sort by, where the first leaves rows equal. */
  readonly thenBy: readonly Exclude<RowSort, null>[];
  /** By key of a column the text its words must hold. */
  readonly columnTexts: Readonly<Record<string, string>>;
  /** Columns that stay beside the title while the rest scrolls: the first ones, as far as they are among these keys. */
  readonly frozen: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly blocks: readonly Block[];
  readonly isSupplierBlockFolded: boolean;
  readonly grouping: Grouping;
  /** Keys of folded groups other than themes; folded themes are the session's. */
  readonly foldedGroups: ReadonlySet<string>;
  readonly density: Density;
  /** What stands beside a priority where a client gave both: what it can live with, or what it wishes. */
  readonly shows: 'limits' | 'wish';
  readonly cursor: CellKey | null;
  /** The other corner of the selected block; null while it is the one cell of the cursor. */
  readonly anchor: CellKey | null;
  /** The cell being edited, and what was typed to start it. */
  readonly editing: (CellKey & { readonly typed: string }) | null;
  readonly preview: Preview | null;
};

const first: MatrixView = {
  sort: null,
  thenBy: [],
  columnTexts: {},
  frozen: [],
  hidden: new Set(hiddenAtFirst),
  blocks,
  isSupplierBlockFolded: false,
  grouping: 'theme',
  foldedGroups: new Set(),
  density: 'normal',
  shows: 'limits',
  cursor: null,
  anchor: null,
  editing: null,
  preview: null,
};

/** How the matrix is looked at; kept while other screens are shown. */
export const useMatrixView = create<MatrixView>()(() => first);

export function setMatrixView(
  patch: Partial<Omit<MatrixView, 'cursor' | 'anchor' | 'editing' | 'preview' | 'sort' | 'thenBy'>>,
): void {
  useMatrixView.setState(patch);
}

export function moveCursor(cursor: CellKey | null): void {
  useMatrixView.setState({ cursor, anchor: null, editing: null });
}

/** Keeps the other corner where it is. */
export function extendTo(cursor: CellKey): void {
  useMatrixView.setState((view) => ({ cursor, anchor: view.anchor ?? view.cursor, editing: null }));
}

export function selectBlock(anchor: CellKey, cursor: CellKey): void {
  useMatrixView.setState({ anchor, cursor, editing: null });
}

export function startEditing(cell: CellKey, typed = ''): void {
  // A selected block stays: what is typed in one of its cells can go to all of them.
  useMatrixView.setState(({ cursor, anchor }) => {
    const isHere = cursor?.row === cell.row && cursor.column === cell.column;
    return { cursor: cell, anchor: isHere ? anchor : null, editing: { ...cell, typed } };
  });
}

export function stopEditing(): void {
  useMatrixView.setState({ editing: null, preview: null });
}

/** Columns that tell how much or how many begin at the top of it. */
const startsDescending = (by: string): boolean =>
  by !== 'code' && by !== 'title' && by !== 'status' && !by.startsWith('text.');

/** One way, then the other, then in the order of the groups again. */
export function toggleSort(by: string): void {
  useMatrixView.setState(({ sort }) => ({ sort: nextSort(sort, by), thenBy: [] }));
}

/** [V24] The same beside the columns that are sorted by already. */
export function toggleThenBy(by: string): void {
  const { sort, thenBy } = useMatrixView.getState();
  if (sort === null || sort.by === by) return toggleSort(by);
  const next = nextSort(thenBy.find((each) => each.by === by) ?? null, by);
  const others = thenBy.filter((each) => each.by !== by);
  useMatrixView.setState({ thenBy: next === null ? others : [...others, next] });
}

export function setSort(sort: RowSort): void {
  useMatrixView.setState({ sort, thenBy: [] });
}

/** The first decides, the next where those before it are equal. */
export function setSorts([sort, ...thenBy]: MatrixView['thenBy']): void {
  useMatrixView.setState({ sort: sort ?? null, thenBy });
}

/** [V25] An empty text lets everything in that column through again. */
export function setColumnText(key: string, text: string): void {
  useMatrixView.setState(({ columnTexts: { [key]: _, ...others } }) => ({
    columnTexts: text.trim() === '' ? others : { ...others, [key]: text },
  }));
}

export function clearColumnTexts(): void {
  useMatrixView.setState({ columnTexts: {} });
}

function nextSort(sort: RowSort, by: string): RowSort {
  if (sort?.by !== by) return { by, isDescending: startsDescending(by) };
  return sort.isDescending === startsDescending(by) ? { by, isDescending: !sort.isDescending } : null;
}

export function toggleCompact(): void {
  useMatrixView.setState(({ density }) => ({ density: density === 'compact' ? 'normal' : 'compact' }));
}

export function toggleSuppliers(): void {
  useMatrixView.setState(({ isSupplierBlockFolded }) => ({ isSupplierBlockFolded: !isSupplierBlockFolded }));
}
