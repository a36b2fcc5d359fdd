import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { type ColumnWidths, columnWidths } from '#src/views/matrix/column-widths.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { headHeight, type PlacedColumn, totalsHeight } from './grid-geometry.ts';

export type Scroller = RefObject<HTMLDivElement | null>;
export type RowList = Virtualizer<HTMLDivElement, Element>;
type ObserveOffset = RowList['options']['observeElementOffset'];

/** What the matrix had the last time it was shown, and most probably has again: so that it is rendered once, not twice. */
let lastRoom = { width: 0, height: 0 };

/** The width inside the scrollbar, 0 until it is measured. */
export function useRoom(scroller: Scroller): number {
  const [room, setRoom] = useState(lastRoom.width);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      lastRoom = { width: element.clientWidth, height: element.clientHeight };
      setRoom(lastRoom.width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

/** Rows on screen. Heights are one constant, or measured where content decides. */
export function useRowList(
  scroller: Scroller,
  { rows }: MatrixModel,
  {
    height,
    isMeasured,
    observe,
  }: { readonly height: number; readonly isMeasured: boolean; readonly observe: ObserveOffset },
): RowList {
  const list = rows.rows;
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => height, [height]),
    getItemKey: useCallback((index: number) => list[index]?.key ?? index, [list]),
    overscan: 4,
    initialRect: lastRoom,
    observeElementOffset: observe,
    // The head stands above the rows inside the scroller and the totals below: neither may cover the cursor.
    scrollPaddingEnd: totalsHeight + headHeight,
  });
  useEffect(() => virtual.measure(), [virtual, height, isMeasured]);
  return virtual;
}

/** [V26] Of the columns to freeze the first ones, while more than a third of the room is left to scroll. */
function frozenColumns(
  columns: readonly MatrixColumn[],
  widths: ColumnWidths,
  room: number,
  keys: readonly string[],
): { readonly placed: readonly PlacedColumn[]; readonly width: number } {
  const placed: PlacedColumn[] = [];
  let left = widths.first;
  for (const [index, column] of columns.entries()) {
    const width = widths.columns[index] ?? 0;
    if (!keys.includes(column.key) || left + width > (room * 2) / 3) break;
    placed.push({ column, left, width, index, isFrozen: true });
    left += width;
  }
  return { placed, width: left };
}

/** Columns on screen, and how wide all of them are. */
export function useColumnList(
  scroller: Scroller,
  columns: readonly MatrixColumn[],
  room: number,
  frozenKeys: readonly string[],
): {
  readonly list: RowList;
  readonly widths: ColumnWidths;
  /** Those on screen, and all of them. */
  readonly placed: readonly PlacedColumn[];
  readonly all: readonly PlacedColumn[];
  readonly covered: number;
} {
  const widths = useMemo(() => columnWidths(columns, room), [columns, room]);
  const frozen = useMemo(() => frozenColumns(columns, widths, room, frozenKeys), [columns, widths, room, frozenKeys]);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => widths.columns[index] ?? 0, [widths]),
    getItemKey: useCallback((index: number) => columns[index]?.key ?? index, [columns]),
    paddingStart: widths.first,
    scrollPaddingStart: frozen.width,
    overscan: 1,
    initialRect: lastRoom,
  });
  useLayoutEffect(() => list.measure(), [list, widths]);
  const items = list.getVirtualItems();
  const all = useMemo(() => placeAll(columns, widths, frozen.placed), [columns, widths, frozen]);
  const placed = useMemo(
    () => [...frozen.placed, ...items.flatMap(({ index }) => (index < frozen.placed.length ? [] : (all[index] ?? [])))],
    [items, all, frozen],
  );
  return { list, widths, placed, all, covered: frozen.width };
}

function placeAll(
  columns: readonly MatrixColumn[],
  widths: ColumnWidths,
  frozen: readonly PlacedColumn[],
): readonly PlacedColumn[] {
  let left = widths.first;
  return columns.map((column, index) => {
    const width = widths.columns[index] ?? 0;
    const placed = frozen[index] ?? { column, left, width, index };
    left += width;
    return placed;
  });
}
