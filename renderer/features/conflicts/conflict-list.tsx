import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { select } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { ConflictFilter, FilterLine } from './conflict-filter.tsx';
import { ConflictItem } from './conflict-item.tsx';
import css from './conflicts.module.css';
import type { Conflicts } from './use-conflicts.ts';

const ITEM_PX = 58;

/** One line of words and one of picture per conflict; only what is in view is drawn. */
export function ConflictList({ conflicts }: { conflicts: Conflicts }) {
  const { t } = useText();
  const { all, shown, current } = conflicts;
  const at = current === null ? -1 : shown.indexOf(current);
  return (
    <nav className={css.list} aria-label={t('conflicts:list')}>
      <div className={css.listHead}>
        <h2>{t('conflicts:title')}</h2>
        <span className="muted">{t('conflicts:open', { count: all.length })}</span>
        <span className="spacer" />
        <ConflictFilter />
      </div>
      <FilterLine shown={shown.length} all={all.length} />
      <Items conflicts={conflicts} at={at} />
      <p className={css.place}>
        {t('conflicts:place', { at: at + 1, all: shown.length })}
        <span className="spacer" />
        <span className="vh">{t('conflicts:keys')}</span>
        <Kbd keys={['J', 'K']} />
      </p>
    </nav>
  );
}

function Items({ conflicts: { shown, current }, at }: { conflicts: Conflicts; at: number }) {
  const scroll = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ITEM_PX,
    overscan: 8,
  });
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at);
  }, [at, list]);
  return (
    <div ref={scroll} className={css.items}>
      <ul style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const entry = shown[index];
          return (
            entry && (
              <li key={entry.conflict.id} style={{ transform: `translateY(${start}px)` }}>
                <ConflictItem
                  entry={entry}
                  isCurrent={entry === current}
                  onSelect={() => select({ kind: 'conflict', id: entry.conflict.id })}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
