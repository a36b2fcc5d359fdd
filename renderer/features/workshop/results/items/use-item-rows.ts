import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { ClassItem } from '#src/analysis/workshop/class-items.ts';

/** Pixels of a row with its line; the style sheet holds it to that. */
const ROW_PX = 37;
const HEAD_PX = 36;
/** Up to so many are simply drawn. */
const MOST_DRAWN = 60;

type Row = { readonly item: ClassItem; readonly index: number; readonly gap: number };

/**
 * [WR61] Of a long list the rows in view and the picked one, each with the room of those that are left out before it. `follow`:
 * the row that is picked next gets the keyboard, once it is drawn.
 */
export function useItemRows(
  scroller: RefObject<HTMLDivElement | null>,
  items: readonly ClassItem[],
  picked: string | null,
): { readonly rows: readonly Row[]; readonly below: number; readonly follow: () => void } {
  const isLong = items.length > MOST_DRAWN;
  const at = items.findIndex(({ topic }) => topic.id === picked);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: isLong ? items.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
      },
      [at],
    ),
    overscan: 12,
    scrollPaddingStart: HEAD_PX,
    scrollMargin: HEAD_PX,
  });
  const isFollowing = useRef(false);
  useEffect(() => {
    if (!isFollowing.current) return;
    isFollowing.current = false;
    scroller.current?.querySelector<HTMLElement>('[aria-current] button')?.focus();
  }, [picked, scroller]);
  const follow = (): void => {
    isFollowing.current = true;
  };
  if (!isLong) return { rows: items.map((item, index) => ({ item, index, gap: 0 })), below: 0, follow };
  let end = HEAD_PX;
  const rows = list.getVirtualItems().flatMap(({ index, start, end: next }): readonly Row[] => {
    const item = items[index];
    const gap = start - end;
    end = next;
    return item === undefined ? [] : [{ item, index, gap }];
  });
  return { rows, below: list.getTotalSize() + HEAD_PX - end, follow };
}
