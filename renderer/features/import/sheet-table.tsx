import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import type { ImportPlan, RowPlan } from '#src/exchange/list/plan.ts';
import type { RowProblem } from '#src/exchange/list/problem.ts';
import { columnName, type SheetGrid } from '#src/exchange/list/sheet-grid.ts';
import { ColumnSelect } from './column-select.tsx';
import { columnWidths, shownColumns } from './column-widths.ts';
import css from './import.module.css';
import type { OpenImport } from './import-state.ts';
import { SheetRow } from './sheet-row.tsx';

const ROW_PX = 24;

/** Everything a row of the table is drawn from. */
export type TableView = {
  readonly open: OpenImport;
  readonly grid: SheetGrid;
  readonly columns: readonly number[];
  readonly rows: ReadonlyMap<number, RowPlan>;
  readonly problems: ReadonlyMap<number, readonly RowProblem[]>;
};

function byRow(problems: readonly RowProblem[]): ReadonlyMap<number, readonly RowProblem[]> {
  const rows = new Map<number, RowProblem[]>();
  for (const problem of problems) rows.set(problem.row, [...(rows.get(problem.row) ?? []), problem]);
  return rows;
}

function useTableView(open: OpenImport, grid: SheetGrid, plan: ImportPlan | null): TableView {
  const columns = useMemo(() => shownColumns(grid, open.mapping), [grid, open.mapping]);
  const rows = useMemo(() => new Map(plan?.rows.map((row) => [row.row, row]) ?? []), [plan]);
  const problems = useMemo(() => byRow(plan?.problems ?? []), [plan]);
  return { open, grid, columns, rows, problems };
}

/** The sheet as it is, its meanings in the head; only rows in view are drawn. */
export function SheetTable({ open, grid, plan }: { open: OpenImport; grid: SheetGrid; plan: ImportPlan | null }) {
  const view = useTableView(open, grid, plan);
  const scroll = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: grid.rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const { shownRow } = open;
  useEffect(() => {
    if (shownRow !== null) rows.scrollToIndex(shownRow, { align: 'center' });
  }, [shownRow, rows]);
  const template = columnWidths(grid, open.mapping, view.columns);
  return (
    <div ref={scroll} className={css.tableScroll} role="table" aria-rowcount={grid.rowCount}>
      <div className={css.table} style={{ '--columns': template } as CSSProperties}>
        <TableHead view={view} />
        <div role="rowgroup" className={css.tableBody} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <SheetRow key={index} view={view} row={index} top={start} />
          ))}
        </div>
      </div>
    </div>
  );
}

function TableHead({ view }: { view: TableView }) {
  const { open, grid, columns } = view;
  return (
    <div role="rowgroup" className={css.tableHead}>
      <div role="row" className={css.selects}>
        <span role="cell" className={css.corner} />
        {columns.map((column) => (
          <span role="columnheader" key={column}>
            <ColumnSelect open={open} column={column} heading={grid.text(open.mapping.headerRow, column)} />
          </span>
        ))}
      </div>
      <div role="row" className={css.letters} aria-hidden="true">
        <span />
        <span />
        {columns.map((column) => (
          <span key={column}>{columnName(column)}</span>
        ))}
      </div>
    </div>
  );
}
