import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { firstColumnWidth, type MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { CellEditor } from './cell-editor.tsx';
import { headHeight, type PlacedColumn, rowHeights, totalsHeight } from './grid-geometry.ts';
import css from './matrix.module.css';
import type { MatrixModel } from './matrix-model.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRowView } from './matrix-row.tsx';
import { MatrixTotals } from './matrix-totals.tsx';
import { useMatrixView } from './matrix-view.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';

/** The grid: only rows and columns on screen are in the DOM, each row reads its own cells. */
export function MatrixGrid({ model }: { readonly model: MatrixModel }) {
  const text = useText();
  const prefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const isCompact = useMatrixView((view) => view.isCompact);
  const cursor = useMatrixView((view) => view.cursor);
  const { rows, columns } = model;
  const height = isCompact ? rowHeights.compact : rowHeights.normal;
  const rowList = useRows(scroller, model, height);
  const columnList = useColumns(scroller, columns);
  const placed = usePlaced(columnList, columns);
  const width = columnList.getTotalSize();
  const onKeyDown = useMatrixKeys(model, height);
  useFollowCursor(model, rowList, columnList);
  return (
    <div
      ref={scroller}
      className={css.grid}
      role="grid"
      tabIndex={0}
      aria-label={text.t('matrix:title')}
      aria-rowcount={rows.rows.length + 2}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cursor === null ? undefined : cellId(prefix, cursor.row, cursor.column)}
      onKeyDown={onKeyDown}
      data-matrix=""
    >
      <MatrixHead columns={placed} width={width} />
      <div role="rowgroup" className={css.body} style={{ height: rowList.getTotalSize(), width }}>
        {rowList.getVirtualItems().map(({ index, start }) => {
          const row = rows.rows[index];
          return row === undefined ? null : (
            <MatrixRowView
              key={row.key}
              row={row}
              index={index}
              top={start}
              height={height}
              columns={placed}
              prefix={prefix}
              cursor={cursor?.row === row.key ? cursor.column : null}
            />
          );
        })}
      </div>
      <MatrixTotals model={model} columns={placed} width={width} />
      <CellEditor model={model} prefix={prefix} />
    </div>
  );
}

export function cellId(prefix: string, row: string, column: string): string {
  return `${prefix}-${row}-${column}`;
}

type Scroller = React.RefObject<HTMLDivElement | null>;

function useRows(scroller: Scroller, { rows }: MatrixModel, height: number) {
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer({
    count: rows.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => height, [height]),
    getItemKey: useCallback((index: number) => rows.rows[index]?.key ?? index, [rows]),
    overscan: 8,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: totalsHeight + headHeight,
  });
  useEffect(() => list.measure(), [list, height]);
  return list;
}

function useColumns(scroller: Scroller, columns: readonly MatrixColumn[]) {
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => columns[index]?.width ?? 0, [columns]),
    getItemKey: useCallback((index: number) => columns[index]?.key ?? index, [columns]),
    paddingStart: firstColumnWidth,
    scrollPaddingStart: firstColumnWidth,
    overscan: 3,
  });
  useEffect(() => list.measure(), [list, columns]);
  return list;
}

type List = ReturnType<typeof useColumns>;

/** The same array while the same columns are on screen: rows render again only when it changes. */
function usePlaced(list: List, columns: readonly MatrixColumn[]): readonly PlacedColumn[] {
  const items = list.getVirtualItems();
  return useMemo(
    () =>
      items.flatMap(({ index, start }) => {
        const column = columns[index];
        return column === undefined ? [] : [{ column, left: start, index }];
      }),
    [items, columns],
  );
}

function useFollowCursor(model: MatrixModel, rowList: List, columnList: List): void {
  const cursor = useMatrixView((view) => view.cursor);
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });
  useEffect(() => {
    if (cursor === null) return;
    const row = latest.current.rows.rows.findIndex((each) => each.key === cursor.row);
    const column = latest.current.columns.findIndex((each) => each.key === cursor.column);
    if (row >= 0) rowList.scrollToIndex(row, { align: 'auto' });
    if (column >= 0) columnList.scrollToIndex(column, { align: 'auto' });
  }, [cursor, rowList, columnList]);
}
