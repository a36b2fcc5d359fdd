import { clsx } from 'clsx';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { deficitText, figureText, wholeEuros } from '#src/views/award/award-words.ts';
import type { Entrant, OrderColumn, OrderNode, OrderView } from '#src/views/award/order-view.ts';
import { showAward, useAward } from '#renderer/features/award/award-state.ts';
import css from './order.module.css';
import { OrderLines } from './order-lines.tsx';

/** From so many bids on rows are low and figures stand beside the hexagon. */
const mostRoomy = 9;

/** Formulas side by side, per formula the bids by place; a line follows each bid, so that crossing lines are where formulas disagree. */
export function OrderChart({ view }: { readonly view: OrderView }) {
  const { t } = useText();
  const [ref, width] = useWidth(1000);
  const count = view.entrants.size;
  const row = count > mostRoomy ? 34 : 56;
  const named = view.columns.find(({ nodes }) => nodes.length > 0)?.nodes ?? [];
  return (
    <div className={css.chart} data-dense={count > mostRoomy}>
      <Names view={view} nodes={named} row={row} />
      <div className={css.scroll}>
        <div
          ref={ref}
          className={css.columns}
          style={{ gridTemplateColumns: `repeat(${view.columns.length}, minmax(88px, 1fr))` }}
        >
          {view.columns.map((column) => (
            <Column key={column.key} view={view} column={column} row={row} />
          ))}
          <OrderLines columns={view.columns} width={width} row={row} isDense={count > mostRoomy} />
        </div>
      </div>
      <p className={css.legend}>{t('award:order.legend')}</p>
    </div>
  );
}

type NamesProps = { readonly view: OrderView; readonly nodes: readonly OrderNode[]; readonly row: number };

/** In the order of the first formula, so that its column reads as a row with each name. */
function Names({ view, nodes, row }: NamesProps) {
  const { t } = useText();
  return (
    <div className={css.names} aria-hidden="true">
      <p className={css.head}>{t('award:order.bid')}</p>
      {nodes.map(({ id, place }) => (
        <p key={id} className={css.name} style={{ height: row }}>
          <span className={clsx(css.place, 'num')}>{place}</span>
          <EntrantText entrant={view.entrants.get(id)} />
        </p>
      ))}
    </div>
  );
}

function EntrantText({ entrant }: { readonly entrant: Entrant | undefined }) {
  const text = useText();
  if (entrant === undefined) return null;
  return (
    <span className={css.who}>
      <b title={entrant.name}>{entrant.name}</b>
      <small className="num">
        {wholeEuros(text, entrant.price)} · {text.number(entrant.quality * 100, 1)}%
      </small>
    </span>
  );
}

type ColumnProps = { readonly view: OrderView; readonly column: OrderColumn; readonly row: number };

function Column({ view, column: { key, run, nodes }, row }: ColumnProps) {
  const { t } = useText();
  const why = key === 'linear' || key === 'value' ? key : 'other';
  return (
    <section className={css.column} aria-label={t(`award:formula.${key}`)}>
      <div className={css.head}>
        <h2>{t(`award:formula.${key}`)}</h2>
        <small>{t(`award:unit.${key}`)}</small>
      </div>
      {run === null ? (
        <p className={css.unset}>
          <b>{t('award:order.notSet')}</b>
          {t(`award:order.notSetWhy.${why}`)}
        </p>
      ) : (
        <ol className={css.list}>
          {nodes.map((node) => (
            <li key={node.id} style={{ height: row }}>
              <Node node={node} formula={run.formula} entrant={view.entrants.get(node.id)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type NodeProps = {
  readonly node: OrderNode;
  readonly formula: NonNullable<OrderColumn['run']>['formula'];
  readonly entrant: Entrant | undefined;
};

function Node({ node, formula, entrant }: NodeProps) {
  const text = useText();
  const shown = useAward((state) => state.shown);
  const isPicked = useAward((state) => state.picked === node.id);
  if (entrant === undefined) return null;
  const figure = figureText(text, formula, node.figure);
  const deficit = deficitText(text, node.deficit);
  const written = shown === 'figure' ? figure : deficit;
  const { letters, name } = entrant;
  const label = text.t('award:order.node', { letters, shown: written, place: node.place, name, figure, deficit });
  return (
    <button
      type="button"
      className={css.node}
      aria-pressed={isPicked}
      aria-label={label}
      title={label}
      onClick={() => showAward({ picked: isPicked ? null : node.id })}
    >
      <SupplierHexagon letters={entrant.letters} className={clsx(entrant.isFictitious && css.fictitious)} />{' '}
      <span className={clsx(css.figure, 'num')}>{written}</span>
    </button>
  );
}
