import { clsx } from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { firstColumnWidth } from '#src/views/matrix/matrix-columns.ts';
import type { RowSort } from '#src/views/matrix/matrix-rows.ts';
import css from './matrix.module.css';
import { headHeight, type PlacedColumn } from './grid-geometry.ts';
import { toggleSort, useMatrixView } from './matrix-view.ts';

type HeadProps = { readonly columns: readonly PlacedColumn[]; readonly width: number };

export function MatrixHead({ columns, width }: HeadProps) {
  const text = useText();
  const cursor = useMatrixView((view) => view.cursor?.column);
  return (
    <div role="rowgroup" className={css.head} style={{ width, height: headHeight }}>
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className={css.firstHead} style={{ width: firstColumnWidth }}>
          <SortButton by="title">{text.t('matrix:requirement')}</SortButton>
        </div>
        {columns.map(({ column, left, index }) => (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={index + 2}
            className={clsx(css.headCell, css[column.kind], cursor === column.key && css.headCurrent)}
            style={{ left, width: column.width, ...hue(column) }}
          >
            <HeadContent column={column} />
          </div>
        ))}
      </div>
    </div>
  );
}

function hue(column: MatrixColumn): CSSProperties {
  return column.kind === 'client' ? ({ '--c': hueColor(column.client.hue) } as CSSProperties) : {};
}

function HeadContent({ column }: { readonly column: MatrixColumn }) {
  const text = useText();
  switch (column.kind) {
    case 'client':
      return (
        <>
          <ClientBadge hue={column.client.hue} letters={column.client.badge} />
          <span className={css.headNames} title={column.client.name}>
            <b>{column.client.name}</b>
            {column.client.inhabitants !== null && (
              <small>{text.t('map:inhabitants', { number: text.number(column.client.inhabitants) })}</small>
            )}
          </span>
        </>
      );
    case 'zone':
      return <SortButton by="conflict">{text.t('matrix:zone')}</SortButton>;
    case 'supplier':
      return <SupplierHexagon letters={column.supplier.badge} name={column.supplier.name} />;
    case 'cost':
      return (
        <SortButton by={column.cost === 'once' ? 'costOnce' : 'costYear'}>
          {text.t(`matrix:cost.${column.cost}`)}
        </SortButton>
      );
  }
}

type SortButtonProps = { readonly by: Exclude<RowSort, null>['by']; readonly children: string };

function SortButton({ by, children }: SortButtonProps) {
  const text = useText();
  const sort = useMatrixView((view) => view.sort);
  const isOn = sort?.by === by;
  const Arrow = isOn && sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.sort}
      title={text.t('matrix:sort')}
      onClick={() => toggleSort(by)}
    >
      {children}
      {isOn && <Arrow size={14} aria-label={text.t(sort.isDescending ? 'matrix:descending' : 'matrix:ascending')} />}
    </button>
  );
}
