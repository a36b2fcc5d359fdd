import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, ListFilter } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { type MatrixView, toggleSort, toggleThenBy, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { columnName } from '#renderer/features/matrix/toolbar/column-name.ts';
import { openColumnFilter } from '#renderer/features/matrix/menu/menu-state.ts';
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
  const place = useMatrixView((view) => sortPlace(view, sortBy));
  const own = useMatrixView((view) =>
    view.sort?.by === sortBy ? view.sort : view.thenBy.find(({ by }) => by === sortBy),
  );
  const hasFilter = useMatrixView((view) => Object.hasOwn(view.columnTexts, column));
  const isOn = own !== undefined && sort !== null;
  const direction = isOn ? (own.isDescending ? 'descending' : 'ascending') : 'none';
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
        title={of === undefined ? text.t('matrix:sort') : `${nameOf(of)}${text.t('grid:sortHint')}`}
        onClick={(event) => (event.shiftKey ? toggleThenBy(sortBy) : toggleSort(sortBy))}
      >
        {of === undefined ? label : <HeadContent column={of} />}
        {isOn && (
          <span className={css.arrow}>
            <Arrow size={14} aria-hidden="true" />
            {place !== null && <small>{place}</small>}
          </span>
        )}
      </button>
      {hasFilter && <FilterMark column={column} name={of === undefined ? (label ?? '') : columnName(text, of)} />}
      {children}
    </div>
  );
}

/** The column holds back rows; pressing it shows with what. */
function FilterMark({ column, name }: { readonly column: string; readonly name: string }) {
  const text = useText();
  const label = text.t('grid:columnFilter.label', { column: name });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.filter}
      aria-label={label}
      title={label}
      onClick={() => openColumnFilter(column)}
    >
      <ListFilter size={12} aria-hidden="true" />
    </button>
  );
}

/** Which of several columns it is that rows are sorted by; null for the only one. */
function sortPlace({ sort, thenBy }: MatrixView, by: string): number | null {
  if (sort === null || thenBy.length === 0) return null;
  return sort.by === by ? 1 : thenBy.findIndex((each) => each.by === by) + 2;
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
          <span className={clsx(css.names, isNarrow(column) && css.narrow, !/[\s-]/.test(name) && css.single)}>
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
    case 'text':
      return <span>{text.t(`grid:texts.${column.field}`)}</span>;
    case 'status':
      return <span>{text.t('grid:statusColumn')}</span>;
    case 'cost':
      return <span>{text.t(`matrix:cost.${column.cost}`)}</span>;
    default:
      return assertNever(column);
  }
}
