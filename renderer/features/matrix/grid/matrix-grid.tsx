import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { DropLine } from '#renderer/features/matrix/moving/drop-line.tsx';
import { useText } from '#renderer/store/settings.ts';
import { type CellRange, rangeOf } from './cell-range.ts';
import css from './grid.module.css';
import { cellId, rowHeights } from './grid-geometry.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRowView } from './matrix-row.tsx';
import { MatrixTotals } from './matrix-totals.tsx';
import { scrollPace } from './scroll-pace.ts';
import { type RowList, useColumnList, useRoom, useRowList } from './use-grid-lists.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';

type MatrixGridProps = { readonly model: MatrixModel; readonly prefix: string };

/** The grid: only rows and columns on screen are in the DOM, each row reads its own cells. */
export const MatrixGrid = memo(function MatrixGrid({ model, prefix }: MatrixGridProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const density = useMatrixView((view) => view.density);
  const cursor = useMatrixView((view) => view.cursor);
  const anchor = useMatrixView((view) => view.anchor);
  const height = density === 'compact' ? rowHeights.compact : rowHeights.normal;
  const room = useRoom(scroller);
  const [pace] = useState(scrollPace);
  const rowList = useRowList(scroller, model, { height, isMeasured: density === 'content', pace });
  const frozen = useMatrixView((view) => view.frozen);
  const { list: columnList, widths, placed, covered } = useColumnList(scroller, model.columns, room, frozen);
  const onKeyDown = useMatrixKeys(model, height);
  const pointer = useGridPointer(scroller);
  const range = rangeOf(model, cursor, anchor);
  useFollowCursor(model, rowList, columnList);
  const side = { columns: placed, first: widths.first };
  const measure = density === 'content' ? rowList.measureElement : null;
  return (
    <div
      ref={scroller}
      className={css.grid}
      role="grid"
      tabIndex={0}
      aria-label={text.t('matrix:title')}
      aria-multiselectable
      aria-rowcount={model.rows.rows.length + 2}
      aria-colcount={model.columns.length + 1}
      aria-activedescendant={cursor === null ? undefined : cellId(prefix, cursor.row, cursor.column)}
      onKeyDown={onKeyDown}
      {...pointer}
      data-matrix=""
      data-density={density}
      style={{ scrollPaddingLeft: covered }}
    >
      <MatrixHead {...side} width={widths.total} prefix={prefix} />
      <div
        role="rowgroup"
        data-body=""
        className={css.body}
        style={{ height: rowList.getTotalSize(), width: widths.total }}
      >
        {room === 0 ? null : (
          <Rows
            model={model}
            list={rowList}
            side={side}
            isLeaping={pace.isLeaping}
            height={height}
            prefix={prefix}
            range={range}
            measure={measure}
          />
        )}
        <DropLine />
      </div>
      <MatrixTotals {...side} model={model} width={widths.total} />
    </div>
  );
});

type RowsProps = {
  readonly model: MatrixModel;
  readonly list: RowList;
  readonly side: Pick<React.ComponentProps<typeof MatrixRowView>, 'columns' | 'first'>;
  readonly isLeaping: () => boolean;
  readonly height: number;
  readonly prefix: string;
  readonly range: CellRange | null;
  readonly measure: ((element: Element | null) => void) | null;
};

function Rows({ model, list, side, isLeaping, height, prefix, range, measure }: RowsProps) {
  const cursor = useMatrixView((view) => view.cursor);
  return list.getVirtualItems().map(({ index, start }) => {
    const row = model.rows.rows[index];
    if (row === undefined) return null;
    const isIn = range !== null && index >= range.top && index <= range.bottom;
    return (
      <MatrixRowView
        key={row.key}
        row={row}
        index={index}
        top={start}
        height={height}
        {...side}
        isLeaping={isLeaping}
        prefix={prefix}
        cursor={cursor?.row === row.key ? cursor.column : null}
        from={isIn ? range.left : -1}
        to={isIn ? range.right : -1}
        measure={measure}
      />
    );
  });
}

/** Keeps the cursor on screen; moving rows under a resting cursor scrolls nothing. */
function useFollowCursor(model: MatrixModel, rowList: RowList, columnList: RowList): void {
  const cursor = useMatrixView((view) => view.cursor);
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });
  const follow = useCallback(() => {
    if (cursor === null) return;
    const row = latest.current.rows.rows.findIndex((each) => each.key === cursor.row);
    const column = latest.current.columns.findIndex((each) => each.key === cursor.column);
    if (row >= 0) rowList.scrollToIndex(row, { align: 'auto' });
    if (column >= 0) columnList.scrollToIndex(column, { align: 'auto' });
  }, [cursor, rowList, columnList]);
  useEffect(follow, [follow]);
}
