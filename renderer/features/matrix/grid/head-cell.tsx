import { clsx } from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { toggleSort, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import { isNarrow, type MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import css from './head.module.css';

type HeadCellProps = {
  readonly id: string;
  readonly column: string;
  readonly sortBy: string;
  /** 0 for the title. */
  readonly index: number;
  /** The column it heads; left out for the title, which brings its own words. */
  readonly of?: MatrixColumn;
  readonly label?: string;
  readonly className: string;
  readonly style: CSSProperties;
  readonly children?: ReactNode;
};

export function HeadCell({ id, column, sortBy, index, of, label, className, style, children }: HeadCellProps) {
  const text = useText();
  const sort = useMatrixView((view) => view.sort);
  const isOn = sort?.by === sortBy;
  const direction = isOn ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={direction}
      data-column={column}
      className={className}
      style={{ ...style, ...hue(of) }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={css.sort}
        title={of === undefined ? text.t('matrix:sort') : `${nameOf(of)}${text.t('matrix:sortHint')}`}
        onClick={() => toggleSort(sortBy)}
      >
        {of === undefined ? label : <HeadContent column={of} />}
        {isOn && <Arrow size={14} className={css.arrow} aria-hidden="true" />}
      </button>
      {children}
    </div>
  );
}

function hue(column: MatrixColumn | undefined): CSSProperties {
  return column?.kind === 'client' ? ({ '--c': hueColor(column.client.hue) } as CSSProperties) : {};
}

/** For the tooltip, where the heading itself is short. */
function nameOf(column: MatrixColumn): string {
  if (column.kind === 'client') return `${column.client.name}. `;
  return column.kind === 'supplier' ? `${column.supplier.name}. ` : '';
}

function HeadContent({ column }: { readonly column: MatrixColumn }) {
  const text = useText();
  switch (column.kind) {
    case 'client': {
      const { hue: own, badge, name, inhabitants } = column.client;
      return (
        <>
          <ClientBadge hue={own} letters={badge} />
          <span className={clsx(css.names, isNarrow(column) && css.narrow)}>
            <b>{name}</b>
            {inhabitants !== null && !isNarrow(column) && (
              <small>{text.t('map:inhabitants', { number: text.number(inhabitants) })}</small>
            )}
          </span>
        </>
      );
    }
    case 'zone':
      return <span>{text.t('matrix:zone')}</span>;
    case 'supplier':
      return <SupplierHexagon letters={column.supplier.badge} name={column.supplier.name} />;
    case 'suppliers':
      return <span>{text.t('matrix:ableHead')}</span>;
    case 'cost':
      return <span>{text.t(`matrix:cost.${column.cost}`)}</span>;
    default:
      return assertNever(column);
  }
}
