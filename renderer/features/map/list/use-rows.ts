import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { ListRow } from '#src/views/map/list-rows.ts';

/** Pixels of a row before it was measured. */
const estimates: Readonly<Record<string, number>> = { lane: 44, requirement: 92, theme: 64, more: 40, empty: 56 };
const headHeight = 32;

/** Rows on screen and the current one, which scrolls into view when it changes. */
export function useRows(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly ListRow[],
  current: ListRow | undefined,
) {
  const at = current === undefined ? -1 : rows.indexOf(current);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => estimates[kindOf(rows[index])] ?? 52, [rows]),
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
      },
      [at],
    ),
    overscan: 4,
    scrollPaddingStart: headHeight,
    scrollMargin: headHeight,
  });
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  const id = current?.id;
  useEffect(() => {
    if (id !== undefined && latest.current >= 0) list.scrollToIndex(latest.current, { align: 'auto' });
  }, [id, list]);
  return list;
}

function kindOf(row: ListRow | undefined): string {
  return row?.kind === 'node' ? row.node.kind : 'lane';
}
