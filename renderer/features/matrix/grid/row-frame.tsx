import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { CellPlace } from '#renderer/features/matrix/cells/grid-cell.tsx';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import type { Text } from '#src/text/text.ts';
import css from './grid.module.css';
import { cellId } from './grid-geometry.ts';
import type { RowProps } from './matrix-row.tsx';

type RowFrameProps = {
  readonly at: RowProps;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A row of the grid at its place; its cells are the caller's. */
export function RowFrame({
  at: { row, index, top, height, measure, columns, first },
  className,
  children,
}: RowFrameProps) {
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-row={row.key}
      data-index={index}
      className={clsx(css.row, className)}
      style={
        measure === null
          ? { transform: `translateY(${top}px)`, height }
          : { transform: `translateY(${top}px)`, minHeight: height, ...leadOf(columns, first) }
      }
    >
      {children}
    </div>
  );
}

/** How far the first column that scrolls stands from what does not. */
function leadOf(columns: RowProps['columns'], first: number): object {
  const covered = columns.reduce((end, { isFrozen, left, width }) => (isFrozen === true ? left + width : end), first);
  const scrolled = columns.find(({ isFrozen }) => isFrozen !== true);
  return { '--lead': `${(scrolled?.left ?? covered) - covered}px` };
}

/** The places of a row's cells: by column key, and by index with 0 for the title. */
export function placeOf(text: Text, { row, prefix, cursor, first, from, to, columns }: RowProps) {
  const frozen = columns.filter(({ isFrozen }) => isFrozen === true).length;
  return (column: string, index: number, width: number, left = 0): CellPlace => ({
    text,
    id: cellId(prefix, row.key, column),
    column,
    index,
    width: column === titleColumn ? first : width,
    left,
    isFrozen: index > 0 && index <= frozen,
    isCursor: cursor === column,
    isSelected: index >= from && index <= to,
    isBlock: to > from || cursor === null,
  });
}
