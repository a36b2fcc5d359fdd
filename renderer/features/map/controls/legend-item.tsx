import type { ReactNode } from 'react';
import css from '#renderer/features/map/map.module.css';

/** A mark and what it means. */
export function Item({
  mark,
  label,
  isFirst = false,
}: {
  readonly mark: ReactNode;
  readonly label: string;
  readonly isFirst?: boolean;
}) {
  return (
    <li className={isFirst ? css.separated : undefined}>
      {mark}
      {label}
    </li>
  );
}

export function Line({
  width,
  dash = '',
  stop = false,
}: {
  readonly width: number;
  readonly dash?: string;
  readonly stop?: boolean;
}) {
  return (
    <svg width="26" height="12" aria-hidden="true" className={css.legendLine}>
      <path d={stop ? 'M0 6H22' : 'M0 6H26'} strokeWidth={width} strokeDasharray={dash} />
      {stop && <path d="M23.5 1V11" strokeWidth="3.5" />}
    </svg>
  );
}
