import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Line, View } from '#renderer/features/week/use-view.ts';
import { walk } from '#renderer/features/week/use-week-actions.ts';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { useText } from '#renderer/store/settings.ts';
import { useWeekShown } from '#renderer/store/week.ts';
import { AxisHead } from './time-axis.tsx';
import css from './table.module.css';
import { WeekLine } from './week-line.tsx';

const ROW_PX = 58;

/** [WK16] One line a matter, the first of a group saying which; only what is in view is drawn. Up and down walk, Enter does the step. */
export function WeekTable({ week, view }: { week: Week; view: View }) {
  const { t } = useText();
  const { lines, current } = view;
  const scroll = useRef<HTMLDivElement>(null);
  const at = current === null ? -1 : lines.indexOf(current);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: 48,
    initialRect: { width: 940, height: 800 },
  });
  const isChosen = useWeekShown((shown) => shown.current !== null);
  // What the headline begins with may be far down: the list opens at its beginning.
  useEffect(() => {
    if (at >= 0 && isChosen) rows.scrollToIndex(at);
  }, [at, isChosen, rows]);
  const items = rows.getVirtualItems();
  const top = items.find(({ start }) => start >= (rows.scrollOffset ?? 0))?.index;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    walk(view, by);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows walk the buttons inside
    <div ref={scroll} className={css.card} onKeyDown={onKeyDown}>
      {/* biome-ignore lint: a virtual table can't be one of elements */}
      <div role="table" aria-label={t('week:list')} aria-rowcount={lines.length + 1} className={css.table}>
        <Head week={week} />
        {/* biome-ignore lint: as above */}
        <div role="rowgroup" className={css.body} style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start, size }) => {
            const line = lines[index];
            return (
              line && (
                <WeekLine
                  key={line.key}
                  line={line}
                  index={index}
                  isCurrent={line === current}
                  hasLabel={line.isFirst || index === top}
                  isLast={isLastOfGroup(lines, index)}
                  week={week}
                  saying={view.saying}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function isLastOfGroup(lines: readonly Line[], index: number): boolean {
  return lines[index + 1]?.isFirst ?? false;
}

function Head({ week }: { week: Week }) {
  const { t } = useText();
  const view = useWeekShown((shown) => shown.view);
  return (
    // biome-ignore lint: a virtual table can't be one of elements
    <div role="row" aria-rowindex={1} className={clsx(css.row, css.head)}>
      {/* biome-ignore lint: as above */}
      <span role="columnheader">{t(`week:columns.${view}`)}</span>
      {/* biome-ignore lint: as above */}
      <span role="columnheader">{t('week:columns.what')}</span>
      {/* biome-ignore lint: as above */}
      <span role="columnheader" className={css.who}>
        {t('week:columns.who')}
      </span>
      <AxisHead week={week} />
      {/* biome-ignore lint: as above */}
      <span role="columnheader">{t('week:columns.when')}</span>
      {/* biome-ignore lint: as above */}
      <span role="columnheader">{t('week:columns.step')}</span>
    </div>
  );
}
