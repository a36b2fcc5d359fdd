import { clsx } from 'clsx';
import { CircleAlert, Equal, Pencil, Plus } from 'lucide-react';
import { memo } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import type { RowPlan } from '#src/exchange/list/plan.ts';
import css from './import.module.css';
import type { TableView } from './sheet-table.tsx';

type Look = 'title' | 'head' | 'new' | 'update' | 'same' | 'skipped';

const marks: Readonly<Record<Exclude<RowPlan['status'], 'skipped'>, IconType>> = {
  new: Plus,
  update: Pencil,
  same: Equal,
};

function lookOf({ open, rows }: TableView, row: number): Look {
  const { headerRow } = open.mapping;
  if (row === headerRow) return 'head';
  return row < headerRow ? 'title' : (rows.get(row)?.status ?? 'skipped');
}

interface SheetRowProps {
  view: TableView;
  row: number;
  top: number;
}

/** One row of the sheet with its number, what becomes of it, and its cells as they stand there. */
export const SheetRow = memo(function SheetRow({ view, row, top }: SheetRowProps) {
  const look = lookOf(view, row);
  const problems = view.problems.get(row) ?? [];
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={clsx(css.row, css[look], view.open.shownRow === row && css.shown)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" className={clsx(css.number, 'num')}>
        {row + 1}
      </span>
      <RowMark look={look} isProblem={problems.length > 0} />
      {view.columns.map((column) => {
        const text = view.grid.text(row, column);
        const isOff = (view.open.mapping.columns[column]?.kind ?? 'skip') === 'skip';
        const isBad = problems.some((problem) => problem.column === column);
        return (
          <span role="cell" key={column} title={text} className={clsx(css.cell, isOff && css.off, isBad && css.bad)}>
            {text}
          </span>
        );
      })}
    </div>
  );
});

function RowMark({ look, isProblem }: { look: Look; isProblem: boolean }) {
  const { t } = useText();
  const key = isProblem ? 'attention' : look === 'title' || look === 'head' ? null : look;
  const icon = isProblem ? CircleAlert : look === 'new' || look === 'update' || look === 'same' ? marks[look] : null;
  return (
    <span role="cell" className={css.mark}>
      {icon && <Icon icon={icon} size={14} stroke={2} />}
      {key !== null && <span className="vh">{t(`imports:sheet.${key}`)}</span>}
    </span>
  );
}
