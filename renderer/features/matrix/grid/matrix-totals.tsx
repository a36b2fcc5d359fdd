import { clsx } from 'clsx';
import { memo, useMemo } from 'react';
import { StatusCounts } from '#renderer/features/matrix/cells/status-counts.tsx';
import { clearFilters, type MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { mostMust } from '#src/methods/moscow.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { cardsById } from '#src/views/matrix/group-counts.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { shownIds } from '#src/views/matrix/matrix-rows.ts';
import { type ColumnTotals, totalsOfAll, totalsOfShown } from '#src/views/matrix/totals.ts';
import css from './totals.module.css';
import type { PlacedColumn } from './grid-geometry.ts';

type TotalsProps = {
  readonly model: MatrixModel;
  readonly columns: readonly PlacedColumn[];
  readonly first: number;
  readonly width: number;
};

/** Totals of what is shown; how much of the whole that is stands at the left. Rows that scroll draw none of them again. */
export const MatrixTotals = memo(function MatrixTotals({ model, columns, first, width }: TotalsProps) {
  const text = useText();
  const totals = useTotals(model);
  const { shown, total, rows } = model.rows;
  return (
    <div role="rowgroup" className={css.totals} style={{ width }}>
      <div role="row" aria-rowindex={rows.length + 2}>
        <div role="rowheader" aria-colindex={1} className={css.first} style={{ width: first }}>
          <b>{text.t('matrix:total')}</b>
          <span>{text.t('matrix:shown', { shown: text.number(shown), total: text.number(total) })}</span>
          {model.isFiltering && (
            <button type="button" className={css.all} onClick={() => clearFilters()}>
              {text.t('matrix:showAllShort')}
            </button>
          )}
        </div>
        {columns.map(({ column, left, width: wide, index, isFrozen = false }) => (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={index + 2}
            className={clsx(css.cell, isFrozen && css.frozen)}
            data-kind={column.kind}
            style={{ left, width: wide }}
          >
            <Total column={column} totals={totals} />
          </div>
        ))}
      </div>
    </div>
  );
});

/** [V12] Of all requirements, or of those a filter lets through. */
function useTotals({ rows, isFiltering }: MatrixModel): ColumnTotals {
  const dossier = useDossier((all) => all);
  const analysis = useAnalysis((all) => all);
  const rollups = useThemeRollups();
  return useMemo(() => {
    if (!isFiltering) return totalsOfAll(dossier, analysis);
    const index = cardsById(rollups);
    const cards = shownIds(rollups, rows).flatMap((id) => index.get(id) ?? []);
    return totalsOfShown(dossier, analysis, cards);
  }, [dossier, analysis, rollups, rows, isFiltering]);
}

function Total({ column, totals }: { readonly column: MatrixColumn; readonly totals: ColumnTotals }) {
  const text = useText();
  switch (column.kind) {
    case 'client': {
      return <ClientTotal totals={totals} client={column.client.id} />;
    }
    case 'zone':
      return <StatusCounts sharing={totals.sharing} />;
    case 'supplier':
      return <Lowest totals={totals} suppliers={[column.supplier.id]} />;
    case 'text':
    case 'status':
      return null;
    case 'suppliers':
      return <Lowest totals={totals} suppliers={column.suppliers.map(({ id }) => id)} />;
    case 'cost':
      return <b className={css.sum}>{text.number(column.cost === 'once' ? totals.onceK : totals.yearK)}</b>;
    default:
      return assertNever(column);
  }
}

/** How many must, should and could, and how much of the effort is must; above the rule of thumb that stands out. */
function ClientTotal({ totals, client }: { readonly totals: ColumnTotals; readonly client: ClientId }) {
  const text = useText();
  const count = totals.count(client);
  const share = totals.mustShare(client);
  const percent = share === null ? '' : text.number(Math.round(share * 100));
  const isMuch = share !== null && share > mostMust;
  return (
    <span className={css.client}>
      <span className={css.tally} data-wide={Math.max(count.M, count.S, count.C) > 99}>
        {(['M', 'S', 'C'] as const).map((letter) => (
          <span key={letter}>
            <PriorityTile priority={letter} size="xs" />
            {text.number(count[letter])}
          </span>
        ))}
      </span>
      {share !== null && (
        <span
          className={clsx(css.share, isMuch && css.much)}
          title={text.t(isMuch ? 'matrix:mustShareMuch' : 'matrix:mustShareHint', { percent })}
        >
          {text.t('matrix:mustShare', { percent })}
          {isMuch && <span className="vh">{text.t('matrix:mustShareMuch', { percent })}</span>}
        </span>
      )}
    </span>
  );
}

/** Of one supplier what it reaches for the client it serves least; of several the best of those. */
function Lowest({ totals, suppliers }: { readonly totals: ColumnTotals; readonly suppliers: readonly SupplierId[] }) {
  const text = useText();
  const shares = suppliers.flatMap((id) => totals.lowest(id) ?? []);
  const best = shares.length === 0 ? null : Math.max(...shares);
  return (
    <b className={css.percent} title={text.t(suppliers.length > 1 ? 'matrix:bestCoverage' : 'map:lowestCoverage')}>
      {best === null ? '–' : `${text.number(Math.round(best * 100))}%`}
    </b>
  );
}
