import { clsx } from 'clsx';
import { memo } from 'react';
import { headRow, titleColumn, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import css from './head.module.css';
import { HeadCell } from './head-cell.tsx';
import { cellId, headHeight, type PlacedColumn } from './grid-geometry.ts';
import { SupplierBlock, supplierBlock } from './supplier-block.tsx';

type HeadProps = {
  readonly columns: readonly PlacedColumn[];
  readonly first: number;
  readonly width: number;
  readonly prefix: string;
};

/** The headings: each sorts, and stays above its column. Rows that scroll draw none of them again. */
export const MatrixHead = memo(function MatrixHead({ columns, first, width, prefix }: HeadProps) {
  const text = useText();
  const cursor = useMatrixView((view) => view.cursor);
  const block = supplierBlock(columns);
  const isHere = (column: string): boolean => cursor?.row === headRow && cursor.column === column;
  return (
    <div role="rowgroup" className={css.head} style={{ width, height: headHeight }}>
      <div role="row" aria-rowindex={1} data-row={headRow}>
        <HeadCell
          id={cellId(prefix, headRow, titleColumn)}
          column={titleColumn}
          sortBy="title"
          index={0}
          className={clsx(css.first, isHere(titleColumn) && css.cursor)}
          style={{ width: first }}
          label={text.t('matrix:requirement')}
        />
        {columns.map(({ column, left, width: wide, index, isFrozen = false }) => (
          <HeadCell
            key={column.key}
            id={cellId(prefix, headRow, column.key)}
            column={column.key}
            sortBy={column.key}
            index={index + 1}
            of={column}
            className={clsx(
              css.cell,
              css[column.kind],
              isFrozen && css.frozen,
              cursor?.column === column.key && css.current,
              isHere(column.key) && css.cursor,
            )}
            style={{ left, width: wide }}
          >
            {column.key === block?.column && <SupplierBlock {...block} />}
          </HeadCell>
        ))}
      </div>
    </div>
  );
});
