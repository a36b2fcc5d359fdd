import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import css from './lists.module.css';

interface ColumnListProps {
  label: string;
  count: number;
  columns: number;
  rowHeight: number;
  /** Lines shown before it scrolls. */
  most: number;
  render: (at: number) => ReactNode;
}

/** A long list in columns, read downwards; only the lines that are looked at are drawn. */
export function ColumnList({ label, count, columns, rowHeight, most, render }: ColumnListProps) {
  const ref = useRef<HTMLDivElement>(null);
  const lines = Math.ceil(count / columns);
  // oxlint-disable-next-line react/incompatible-library -- the list is drawn here and nowhere else
  const list = useVirtualizer({
    count: lines,
    getScrollElement: () => ref.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div
      ref={ref}
      className={css.scroll}
      style={{ height: Math.min(lines, most) * rowHeight + 4 }}
      role="group"
      aria-label={label}
      tabIndex={lines > most ? 0 : -1}
    >
      <div className={css.lines} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            className={css.line}
            style={{ transform: `translateY(${start}px)`, height: rowHeight, '--columns': columns } as object}
          >
            {Array.from({ length: columns }, (_, column) => {
              const at = column * lines + index;
              return at < count ? <div key={column}>{render(at)}</div> : <div key={column} />;
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
