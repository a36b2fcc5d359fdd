import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { labelText } from '#renderer/store/label-text.ts';
import { dayText } from '#renderer/store/moment-text.ts';
import { useText } from '#renderer/store/settings.ts';
import type { TableName } from '#src/changes/change.ts';
import type { EntryHead } from '#src/changes/trail.ts';
import type { TrailPage } from '#src/contract/calls.ts';
import type { Text } from '#src/text/text.ts';
import css from './trail.module.css';
import { type TrailRow, trailRows } from './trail-rows.ts';

const DAY_PX = 32;
const ENTRY_PX = 52;

export interface TrailListProps {
  page: TrailPage;
  current: number | null;
  onSelect: (seq: number) => void;
  onEnd: () => void;
}

/** Only what is in view is drawn, and older pages are asked for when their turn comes. */
export function TrailList({ page, current, onSelect, onEnd }: TrailListProps) {
  const { t } = useText();
  const rows = useMemo(() => trailRows(page.heads), [page.heads]);
  const scroll = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? DAY_PX : ENTRY_PX),
    overscan: 10,
  });
  const items = list.getVirtualItems();
  const isAtEnd = (items.at(-1)?.index ?? 0) >= rows.length - 1;
  useEffect(() => {
    if (isAtEnd && page.isMore) onEnd();
  }, [isAtEnd, page.isMore, onEnd]);
  const at = rows.findIndex((row) => row.kind === 'entry' && row.head.seq === current);
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at);
  }, [at, list]);
  return (
    <div ref={scroll} className={css.items}>
      <ul style={{ height: list.getTotalSize() }} aria-label={t('trail:list')}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <li key={keyOf(row)} style={{ transform: `translateY(${start}px)` }}>
                <Row row={row} current={current} onSelect={onSelect} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(row: TrailRow): string {
  return row.kind === 'day' ? `day ${row.at}` : String(row.head.seq);
}

function Row({ row, current, onSelect }: Pick<TrailListProps, 'current' | 'onSelect'> & { readonly row: TrailRow }) {
  const text = useText();
  if (row.kind === 'day') return <h2 className={css.day}>{dayText(text, row.at).replace(/ \d\d:\d\d$/, '')}</h2>;
  const { head } = row;
  const label = headText(text, head);
  return (
    <Button
      className={css.item ?? ''}
      onPress={() => onSelect(head.seq)}
      {...(head.seq === current ? { 'aria-current': 'true' } : {})}
    >
      <time className="num" dateTime={head.at}>
        {text.time(head.at)}
      </time>
      <b title={label}>{head.isUndone ? <s>{label}</s> : label}</b>
      <small>
        {head.by === '' ? text.t('history:byNobody') : head.by}
        {head.isUndone && `, ${text.t('trail:isUndone')}`}
      </small>
      <small className={css.touched}>{touchedText(text, head)}</small>
    </Button>
  );
}

/** What an edit was, or what it took back or repeated. */
export function headText(text: Text, { label, of, isRedo }: EntryHead): string {
  const said = labelText(text, label);
  return of === undefined ? said : text.t(isRedo ? 'history:redone' : 'history:undone', { label: said });
}

/** `3 posities, 1 eis`. */
export function touchedText(text: Text, { touched }: Pick<EntryHead, 'touched'>): string {
  const parts = Object.entries(touched) as [TableName, number][];
  return parts.map(([table, count]) => text.t(`trail:tables.${table}`, { count })).join(', ');
}
