import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { coverageOf } from '#src/analysis/coverage.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { firstColumnWidth, type MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import css from './matrix.module.css';
import type { PlacedColumn } from './grid-geometry.ts';
import type { MatrixModel } from './matrix-model.ts';

type TotalsProps = { readonly model: MatrixModel; readonly columns: readonly PlacedColumn[]; readonly width: number };

/** Totals over the whole dossier; what is shown of it stands at the left. */
export function MatrixTotals({ model, columns, width }: TotalsProps) {
  const text = useText();
  const { shown, total } = model.rows;
  return (
    <div role="rowgroup" className={css.totals} style={{ width }}>
      <div role="row" aria-rowindex={model.rows.rows.length + 2}>
        <div role="rowheader" aria-colindex={1} className={css.firstTotal} style={{ width: firstColumnWidth }}>
          <b>{text.t('matrix:total')}</b>
          <span>{text.t('matrix:shown', { shown: text.number(shown), total: text.number(total) })}</span>
        </div>
        {columns.map(({ column, left, index }) => (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={index + 2}
            className={css.totalCell}
            style={{ left, width: column.width }}
          >
            <Total column={column} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Total({ column }: { readonly column: MatrixColumn }) {
  switch (column.kind) {
    case 'client':
      return <ClientTotal id={column.client.id} />;
    case 'zone':
      return <StatusTotal />;
    case 'supplier':
      return <SupplierTotal id={column.supplier.id} />;
    case 'cost':
      return <CostTotal cost={column.cost} />;
    default:
      return assertNever(column);
  }
}

function ClientTotal({ id }: { readonly id: ClientId }) {
  const count = useAnalysis((analysis) => find(analysis.totals.clients, id)?.count);
  return (
    <span className={css.tally}>
      {(['M', 'S', 'C'] as const).map((letter) => (
        <span key={letter}>
          <PriorityTile priority={letter} size="xs" />
          {count?.[letter] ?? 0}
        </span>
      ))}
    </span>
  );
}

function StatusTotal() {
  const text = useText();
  const sharing = useAnalysis((analysis) => analysis.totals.sharing);
  const marks = [
    ['shared', 'shared', sharing.shared + sharing.complementary],
    ['conflict', 'conflicts', sharing.conflicting],
    ['unique', 'unique', sharing.unique],
  ] as const;
  return (
    <span className={css.marks}>
      {marks.map(([status, key, count]) => (
        <CountMark
          key={key}
          glyph={<StatusGlyph status={status} size={16} />}
          count={count}
          hot={status === 'conflict'}
          label={text.t(`map:counts.${key}`, { number: count })}
        />
      ))}
    </span>
  );
}

/** The client it serves least: a mean would hide the one who is left out. */
function SupplierTotal({ id }: { readonly id: SupplierId }) {
  const text = useText();
  const lowest = useAnalysis((analysis) => coverageOf(analysis, id).lowest);
  const percent = lowest === null ? '–' : `${text.number(Math.round(lowest * 100))}%`;
  return (
    <b className={css.percent} title={text.t('map:lowestCoverage')}>
      {percent}
    </b>
  );
}

function CostTotal({ cost }: { readonly cost: 'once' | 'year' }) {
  const text = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const sum = requirements.reduce(
    (total, each) => total + ((cost === 'once' ? each.costOnceK : each.costYearK) ?? 0),
    0,
  );
  return <span className={css.sum}>{text.number(sum)}</span>;
}
