import { clsx } from 'clsx';
import { Check, GripVertical } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icon.tsx';
import css from './numbered-item.module.css';
import type { DragOrder } from './use-drag-order.ts';

export interface NumberedItemProps {
  /** Counted from 0. */
  at: number;
  title: string;
  note: string;
  isDone: boolean;
  /** The one at hand; it is brought into view. */
  isCurrent: boolean;
  /** Behind the words. */
  mark?: ReactNode;
  /** null: nothing can be moved. */
  drag: DragOrder | null;
  /** This one keeps its place, and others can go beside it. */
  isFixed?: boolean;
  onPress: () => void;
}

/** A row of an ordered list of things to go through: its number or a tick, its words, and a handle to move it by. */
export function NumberedItem(props: NumberedItemProps) {
  const { at, title, note, isDone, isCurrent, mark, drag, isFixed = false, onPress } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      ref={row}
      className={clsx(
        css.item,
        isCurrent && css.now,
        drag?.gap === at && css.gapBefore,
        drag?.gap === at + 1 && css.gapAfter,
      )}
      {...drag?.row(at)}
    >
      <button
        type="button"
        className={css.press}
        title={title}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onPress}
      >
        <span className={clsx(css.number, 'num')}>{isDone ? <Icon icon={Check} size={14} /> : at + 1}</span>
        <span className={css.words}>
          <b>{title}</b>
          <small>{note}</small>
        </span>
        {mark}
      </button>
      {!isFixed && drag !== null && (
        <span className={css.grip} {...drag.grip(at, title)} aria-hidden="true">
          <Icon icon={GripVertical} />
        </span>
      )}
    </li>
  );
}
