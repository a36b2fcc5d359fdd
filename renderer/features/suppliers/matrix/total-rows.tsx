import { ArrowLeftRight } from 'lucide-react';
import { showSide, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { find } from '#src/base/table.ts';
import { type HighestFor, hundredths, type SupplierLine } from '#src/views/suppliers/fit-view.ts';
import { cellWords } from './cell-words.ts';
import type { Column } from './columns.ts';
import css from './matrix.module.css';

type Props = {
  readonly table: FitTable;
  readonly columns: readonly Column[];
  readonly highest: readonly HighestFor[];
  readonly stop: string | null;
};

/** Over all requirements: what counts, and under it the other way of counting. */
export function TotalRows({ table, columns, highest, stop }: Props) {
  const { t } = useText();
  const evidence = useSuppliers((state) => state.evidence);
  const other = evidence === 'offered' ? 'proven' : 'offered';
  return (
    <tfoot>
      <tr className={css.total}>
        <th scope="row" className={css.theme}>
          {t(evidence === 'offered' ? 'suppliers:matrix.totalOffered' : 'suppliers:matrix.totalProven')}
        </th>
        {columns.map((column, at) => (
          <TotalCells key={column.supplier.id} {...{ table, column, highest, stop }} own={table.whole[at]} />
        ))}
      </tr>
      <tr className={css.other}>
        <th scope="row" className={css.theme}>
          {t(`suppliers:matrix.${other}`)}
        </th>
        {columns.map(({ supplier, isFolded }, at) => {
          const own = table.whole[at];
          return [
            ...(isFolded ? [] : (own?.cells ?? [])).map((cell, index) => (
              <td key={`${supplier.id} ${cell.client}`} role="gridcell" className="num" data-first={index === 0}>
                {hundredths(cell[other]) ?? '–'}
              </td>
            )),
            <td key={`${supplier.id} low`} role="gridcell" className="num" data-first={isFolded}>
              {hundredths(own?.lowest[other] ?? null) ?? '–'}
            </td>,
          ];
        })}
      </tr>
    </tfoot>
  );
}

type CellsProps = Omit<Props, 'columns'> & { readonly column: Column; readonly own: SupplierLine | undefined };

function TotalCells({ table, column: { supplier, isFolded }, highest, stop, own }: CellsProps) {
  const text = useText();
  const evidence = useSuppliers((state) => state.evidence);
  if (own === undefined) return null;
  const lowest = hundredths(own.lowest[evidence]);
  const first = find(table.dossier.clients, own.lowestClients[0] ?? '');
  const low = (
    <td role="gridcell" className={css.totalLow} data-first={isFolded}>
      <span className="num">{lowest ?? '–'}</span>
      {isFolded && first !== undefined && <ClientBadge hue={first.hue} letters={first.badge} size="xs" />}
    </td>
  );
  if (isFolded) return low;
  return (
    <>
      {own.cells.map((fit, index) => {
        const client = table.clients[index];
        if (client === undefined) return null;
        const best = highest[index];
        const isHighest = best?.[evidence].includes(supplier.id) ?? false;
        const isTurned = isHighest && (best?.isTurned ?? false);
        const cell = `total|${supplier.id}|${client.id}`;
        const words = [
          cellWords(text, supplier, client, text.t('suppliers:matrix.all'), fit),
          ...(isHighest ? [text.t('suppliers:matrix.isHighest')] : []),
          ...(isTurned ? [text.t('suppliers:matrix.isTurned')] : []),
        ].join(', ');
        return (
          <td key={cell} role="gridcell" className={css.cell} data-first={index === 0} data-low={fit.isLowest}>
            <button
              type="button"
              data-cell={cell}
              data-highest={isHighest}
              tabIndex={stop === cell ? 0 : -1}
              title={words}
              aria-label={words}
              onClick={() => showSide({ kind: 'pair', client: client.id, supplier: supplier.id })}
            >
              <span className="num">{hundredths(fit[evidence]) ?? '–'}</span>
              {isTurned && <Icon icon={ArrowLeftRight} size={14} />}
            </button>
          </td>
        );
      })}
      {low}
    </>
  );
}
