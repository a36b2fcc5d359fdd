import { memo, useCallback, useEffect, useRef } from 'react';
import type { Motion } from '#renderer/features/matrix/film/motion.ts';
import { useMotion, useShown } from '#renderer/features/matrix/film/use-motion.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import { rangeOf } from './cell-range.ts';
import css from './grid.module.css';
import { cellId, rowHeights } from './grid-geometry.ts';
import { MatrixBody, MatrixRows } from './matrix-body.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixTotals } from './matrix-totals.tsx';
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
  const moving = useMotion();
  const { motion } = moving;
  const rowList = useRowList(scroller, model, { height, isMeasured: density === 'content', observe: motion.observe });
  const frozen = useMatrixView((view) => view.frozen);
  const { list: columnList, widths, placed, all, covered } = useColumnList(scroller, model.columns, room, frozen);
  const onKeyDown = useMatrixKeys(model, height, motion);
  const pointer = useGridPointer(scroller, motion);
  const range = rangeOf(model, cursor, anchor);
  useFollowCursor(model, rowList, columnList, motion);
  const side = { columns: placed, first: widths.first };
  const measure = density === 'content' ? rowList.measureElement : null;
  const shown = { rows: model.rows.rows, columns: all, first: widths.first, covered, height, range };
  useShown(moving, room, shown, rowList);
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
      <MatrixBody moving={moving} hasRoom={room > 0} width={widths.total} height={rowList.getTotalSize()}>
        <MatrixRows model={model} list={rowList} {...{ side, height, prefix, range, measure }} />
      </MatrixBody>
      <MatrixTotals {...side} model={model} width={widths.total} />
    </div>
  );
});

/** Keeps the cursor on screen; moving rows under a resting cursor scrolls nothing. */
function useFollowCursor(model: MatrixModel, rowList: RowList, columnList: RowList, motion: Motion): void {
  const cursor = useMatrixView((view) => view.cursor);
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });
  const follow = useCallback(() => {
    if (cursor === null) return;
    const row = latest.current.rows.rows.findIndex((each) => each.key === cursor.row);
    const column = latest.current.columns.findIndex((each) => each.key === cursor.column);
    motion.follow();
    if (row >= 0) rowList.scrollToIndex(row, { align: 'auto' });
    if (column >= 0) columnList.scrollToIndex(column, { align: 'auto' });
  }, [cursor, rowList, columnList, motion]);
  useEffect(follow, [follow]);
}
