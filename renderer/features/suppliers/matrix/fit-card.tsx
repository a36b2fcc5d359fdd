import { Table2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { useStatus } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { ThemeId } from '#src/dossier/ids.ts';
import { highestPerClient } from '#src/views/suppliers/fit-view.ts';
import { fitLacks, fitLead } from '#src/views/suppliers/fit-words.ts';
import { columnsOf } from './columns.ts';
import { FitHead } from './fit-head.tsx';
import { FitLegend } from './fit-legend.tsx';
import { MoreRow } from './more-row.tsx';
import { RequirementRow } from './requirement-row.tsx';
import { atOnce, type MatrixRow, matrixRows } from './rows.ts';
import { ThemeRow } from './theme-row.tsx';
import { TotalRows } from './total-rows.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import css from './matrix.module.css';

/** Harvey balls: theme × supplier × client, after one sentence that says what they come to. */
export function FitCard({ table }: { readonly table: FitTable }) {
  const text = useText();
  const { evidence, openThemes, turned } = useSuppliers();
  const [shown, setShown] = useState<ReadonlyMap<ThemeId, number>>(new Map());
  const rows = useMemo(() => matrixRows(table, openThemes, shown), [table, openThemes, shown]);
  const columns = useMemo(() => columnsOf(table, turned), [table, turned]);
  const highest = useMemo(() => highestPerClient(table.whole), [table]);
  const keys = useGridKeys();
  const stop = stopIn(keys.stop, rows, columns);
  const lead = fitLead(text, table.dossier, table.whole, evidence);
  const showMore = (theme: ThemeId): void =>
    setShown((before) => new Map(before).set(theme, (before.get(theme) ?? atOnce) + atOnce));
  return (
    <section className={css.card} aria-label={text.t('suppliers:matrix.label')}>
      <p className={css.lead} aria-live="polite">
        <b>{lead.first}</b> {lead.rest}
      </p>
      <FirstStep table={table} />
      <div className={css.scroll}>
        <table
          role="grid"
          className={css.table}
          aria-label={text.t('suppliers:matrix.label')}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <FitHead table={table} columns={columns} />
          <tbody>
            {rows.map((row) => (
              <OneRow key={row.key} row={row} table={table} columns={columns} stop={stop} onMore={showMore} />
            ))}
          </tbody>
          <TotalRows table={table} columns={columns} highest={highest} stop={stop} />
        </table>
      </div>
      <FitLegend table={table} highest={highest} />
    </section>
  );
}

/** [SU56] Where there is nothing to compare yet, the way to what has to be there first. */
function FirstStep({ table }: { readonly table: FitTable }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const lacks = fitLacks(table.whole);
  if (lacks === null || isReadOnly) return null;
  return (
    <p className={css.step}>
      <Button variant="primary" icon={Table2} onPress={() => showScreen('matrix')}>
        {t(`suppliers:empty.${lacks}`)}
      </Button>
      <Button onPress={() => showScreen('import')}>{t('suppliers:empty.import')}</Button>
    </p>
  );
}

type RowProps = {
  readonly row: MatrixRow;
  readonly table: FitTable;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly stop: string | null;
  readonly onMore: (theme: ThemeId) => void;
};

function OneRow({ row, table, columns, stop, onMore }: RowProps) {
  const own = stop?.startsWith(`${row.key}|`) ? stop : null;
  switch (row.kind) {
    case 'theme':
      return <ThemeRow theme={row.theme} line={row.line} table={table} columns={columns} stop={own} />;
    case 'requirement':
      return <RequirementRow requirement={row.requirement} table={table} columns={columns} stop={own} />;
    case 'more':
      return <MoreRow row={row} columns={columns} onMore={onMore} />;
  }
}

/** Where Tab comes in: where one was, as long as that is shown, else at the first row. */
function stopIn(
  wanted: string | null,
  rows: readonly MatrixRow[],
  columns: ReturnType<typeof columnsOf>,
): string | null {
  const [row, supplier, client] = wanted?.split('|') ?? [];
  const isRow = row === 'total' || rows.some(({ key }) => key === row);
  const isColumn =
    supplier === 'head' ||
    columns.some((each) => each.supplier.id === supplier && (!each.isFolded || client === 'low' || client === 'offer'));
  return isRow && isColumn ? wanted : rows[0] === undefined ? null : `${rows[0].key}|head|head`;
}
