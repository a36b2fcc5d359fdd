import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './matrix.module.css';
import { moveCursor, startEditing } from './matrix-view.ts';
import { select } from '#renderer/store/session.ts';
import type { RequirementId } from '#src/dossier/ids.ts';

/** Where a cell stands; passed through by every kind of cell. */
export type CellPlace = {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly isCursor: boolean;
  /** 1-based column for assistive technology. */
  readonly at: number;
  readonly width: number;
  readonly left?: number;
};

type GridCellProps = CellPlace & {
  readonly className?: string | undefined;
  readonly role?: 'gridcell' | 'rowheader';
  /** Sticks to the left edge. */
  readonly isFirst?: boolean;
  readonly title?: string | undefined;
  readonly children: ReactNode;
};

/** A cell as the grid sees it: click sets the cursor, double click edits. Content is the caller's. */
export function GridCell({
  id,
  row,
  column,
  isCursor,
  at,
  width,
  left,
  className,
  role = 'gridcell',
  isFirst = false,
  title,
  children,
}: GridCellProps) {
  const cell = { row, column };
  return (
    <div
      id={id}
      role={role}
      aria-colindex={at}
      aria-selected={isCursor}
      title={title}
      className={clsx(isFirst ? css.first : css.cell, isCursor && css.cursor, className)}
      style={isFirst ? { width } : { width, left }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        moveCursor(cell);
        if (row.startsWith('requirement.')) {
          select({ kind: 'requirement', id: row.slice('requirement.'.length) as RequirementId });
        }
      }}
      onDoubleClick={() => {
        if (row.startsWith('requirement.') && column !== 'zone') startEditing(cell);
      }}
    >
      {children}
    </div>
  );
}
