import { showSide, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { find } from '#src/base/table.ts';
import { namesText } from '#src/views/words/names-text.ts';
import { hundredths, type SupplierLine } from '#src/views/suppliers/fit-view.ts';
import type { Column } from './columns.ts';
import { cellWords } from './cell-words.ts';
import css from './matrix.module.css';

type Props = {
  readonly row: string;
  readonly label: string;
  readonly line: readonly SupplierLine[];
  readonly table: FitTable;
  readonly columns: readonly Column[];
  readonly stop: string | null;
};

/** A theme's cells of all suppliers. */
export function FitCells({ row, label, line, table, columns, stop }: Props) {
  const text = useText();
  return columns.map((column, at) => {
    const own = line[at];
    if (own === undefined) return null;
    const { supplier, isFolded } = column;
    const low = <LowCell key="low" row={row} label={label} own={own} table={table} column={column} stop={stop} />;
    if (isFolded) return low;
    return [
      ...own.cells.map((fit, index) => {
        const client = table.clients[index];
        if (client === undefined) return null;
        const cell = `${row}|${supplier.id}|${client.id}`;
        return (
          <td key={cell} role="gridcell" className={css.cell} data-first={index === 0} data-low={fit.isLowest}>
            <button
              type="button"
              data-cell={cell}
              tabIndex={stop === cell ? 0 : -1}
              title={cellWords(text, supplier, client, label, fit)}
              aria-label={cellWords(text, supplier, client, label, fit)}
              onClick={() => showSide({ kind: 'pair', client: client.id, supplier: supplier.id })}
            >
              {fit.offered === null ? (
                <span className={css.nothing}>–</span>
              ) : (
                <FitBall fit={fit.offered} proven={fit.proven ?? 0} />
              )}
            </button>
          </td>
        );
      }),
      low,
    ];
  });
}

type LowProps = Omit<Props, 'line' | 'columns'> & { readonly own: SupplierLine; readonly column: Column };

/** The lowest figure; without its clients beside it also a ball and who it is. */
function LowCell({ row, label, own, table, column: { supplier, isFolded }, stop }: LowProps) {
  const text = useText();
  const evidence = useSuppliers((state) => state.evidence);
  const value = hundredths(own.lowest[evidence]);
  const cell = `${row}|${supplier.id}|low`;
  const clients = namesText(text, table.dossier.clients, own.lowestClients);
  const words = { supplier: supplier.name, theme: label, value: value ?? '–', clients };
  const first = find(table.dossier.clients, own.lowestClients[0] ?? '');
  return (
    <td key={cell} role="gridcell" className={css.low} data-first={isFolded}>
      <button
        type="button"
        data-cell={cell}
        tabIndex={stop === cell ? 0 : -1}
        title={text.t(clients === '' ? 'suppliers:matrix.lowestCell' : 'suppliers:matrix.lowestOf', words)}
        aria-label={text.t(clients === '' ? 'suppliers:matrix.lowestCell' : 'suppliers:matrix.lowestOf', words)}
        onClick={() => {
          const [client] = own.lowestClients;
          if (client === undefined) inspect({ kind: 'supplier', id: supplier.id });
          else showSide({ kind: 'pair', client, supplier: supplier.id });
        }}
      >
        {isFolded && own.lowest.offered !== null && (
          <FitBall fit={Math.max(own.lowest[evidence] ?? 0, own.lowest.proven ?? 0)} proven={own.lowest.proven ?? 0} />
        )}
        <b className="num">{value ?? '–'}</b>
        {isFolded && first !== undefined && (
          <span className={css.who}>
            <ClientBadge hue={first.hue} letters={first.badge} size="xs" />
            {own.lowestClients.length > 1 && <small>+{own.lowestClients.length - 1}</small>}
          </span>
        )}
      </button>
    </td>
  );
}
