import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useText } from '#renderer/store/settings.ts';
import css from './list.module.css';

export const columns = ['what', 'who', 'together', 'suppliers'] as const;
export type Column = (typeof columns)[number];

type CellProps = {
  readonly column: Column;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** A cell of the list; where rows are stacked it says which column it is of. */
export function Cell({ column, className, children }: CellProps) {
  const { t } = useText();
  return (
    <span
      role={column === 'what' ? 'rowheader' : 'gridcell'}
      aria-colindex={columns.indexOf(column) + 1}
      className={clsx(css.cell, css[column], className)}
      data-label={t(`maplist:columns.${column}`)}
    >
      {children}
    </span>
  );
}
