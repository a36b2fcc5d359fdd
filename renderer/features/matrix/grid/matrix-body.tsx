import type { ReactNode } from 'react';
import film from '#renderer/features/matrix/film/film.module.css';
import type { Moving } from '#renderer/features/matrix/film/use-motion.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { DropLine } from '#renderer/features/matrix/moving/drop-line.tsx';
import type { CellRange } from './cell-range.ts';
import css from './grid.module.css';
import { MatrixRowView } from './matrix-row.tsx';
import type { RowList } from './use-grid-lists.ts';

type BodyProps = {
  readonly moving: Moving;
  /** Whether it is known how much there is to fill. */
  readonly hasRoom: boolean;
  readonly width: number;
  readonly height: number;
  /** The rows as elements. */
  readonly children: ReactNode;
};

/** Where the rows are: elements, over the film that stands in for those that are not there yet. */
export function MatrixBody({ moving: { attach, isBare }, hasRoom, width, height, children }: BodyProps) {
  return (
    <div role="rowgroup" data-body="" className={css.body} style={{ height, width }}>
      <div ref={attach} className={film.film} aria-hidden="true" data-film="" hidden />
      {hasRoom && !isBare && children}
      <DropLine />
    </div>
  );
}

type RowsProps = {
  readonly model: MatrixModel;
  readonly list: RowList;
  readonly side: Pick<React.ComponentProps<typeof MatrixRowView>, 'columns' | 'first'>;
  readonly height: number;
  readonly prefix: string;
  readonly range: CellRange | null;
  readonly measure: ((element: Element | null) => void) | null;
};

export function MatrixRows({ model, list, side, height, prefix, range, measure }: RowsProps) {
  const cursor = useMatrixView((view) => view.cursor);
  return list.getVirtualItems().map(({ index, start }) => {
    const row = model.rows.rows[index];
    if (row === undefined) return null;
    const isIn = range !== null && index >= range.top && index <= range.bottom;
    return (
      <MatrixRowView
        key={row.key}
        row={row}
        index={index}
        top={start}
        height={height}
        {...side}
        prefix={prefix}
        cursor={cursor?.row === row.key ? cursor.column : null}
        from={isIn ? range.left : -1}
        to={isIn ? range.right : -1}
        measure={measure}
      />
    );
  });
}
