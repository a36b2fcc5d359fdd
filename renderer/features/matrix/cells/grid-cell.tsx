import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import type { Text } from '#src/text/text.ts';
import css from './cells.module.css';

/** Where a cell stands; passed through by every kind of cell. */
export type CellPlace = {
  /** The words of the language, from the row: a cell that asked for them itself would listen to the settings. */
  readonly text: Text;
  readonly id: string;
  readonly column: string;
  /** 0 for the title. */
  readonly index: number;
  readonly width: number;
  readonly left: number;
  readonly isFrozen: boolean;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  /** Open comments on it. */
  readonly comments?: number;
  /** What it holds can be put into the cells below it. */
  readonly canFill?: boolean;
  /** The selection is more than the cell of the cursor. */
  readonly isBlock: boolean;
};

type GridCellProps = CellPlace & {
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  /** For a heading that folds. */
  readonly isExpanded?: boolean;
  readonly children: ReactNode;
};

/** A cell as the grid sees it; the pointer and the keys are the grid's. The title sticks to the left edge. */
export function GridCell(props: GridCellProps) {
  const {
    id,
    column,
    index,
    width,
    left,
    isFrozen,
    isCursor,
    isSelected,
    isBlock,
    canFill,
    className,
    title,
    isExpanded,
    children,
    text,
    comments = 0,
  } = props;
  const isTitle = column === titleColumn;
  return (
    <div
      id={id}
      role={isTitle ? 'rowheader' : 'gridcell'}
      aria-colindex={index + 1}
      aria-selected={isSelected}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      data-column={column}
      title={title}
      className={clsx(
        isTitle ? css.first : css.cell,
        isFrozen && css.frozen,
        isSelected && isBlock && css.selected,
        isCursor && css.cursor,
        className,
      )}
      style={
        isTitle ? { width } : isFrozen ? ({ width, left, '--left': `${left}px` } as CSSProperties) : { width, left }
      }
    >
      {children}
      {isCursor && canFill === true && <i className={css.fill} data-fill="" title={text.t('every:fill.hint')} />}
      {comments > 0 && (
        <span className={css.comment}>
          <span className="vh">{text.t('review:openMark', { count: comments })}</span>
        </span>
      )}
    </div>
  );
}
