import { useMemo, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { placeIn, type Scored, type Sheet, sheetOf } from '#src/analysis/award/scored.ts';
import { byOrder } from '#src/base/order.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Criterion, Tender } from '#src/dossier/tender.ts';
import { cellText, widestText } from '#src/views/award/score-words.ts';
import css from '#renderer/features/award/award.module.css';
import { showAward } from '#renderer/features/award/award-state.ts';
import { useTender } from '#renderer/features/award/tender-now.ts';
import { ScorePane } from './score-pane.tsx';

export type Cell = { readonly criterion: Criterion; readonly supplier: Supplier };

/** What each assessor found for itself, and what they agreed on with everybody's own score next to it. */
export function ScoresView() {
  const { t } = useText();
  const tender = useTender();
  if (tender === null || tender.criteria.length === 0)
    return (
      <EmptyState
        art="table"
        title={t('award:scores.noCriteria')}
        actions={
          <Button variant="primary" onPress={() => showAward({ view: 'setup' })}>
            {t('award:scores.toSetup')}
          </Button>
        }
      >
        {t('award:scores.noCriteriaText')}
      </EmptyState>
    );
  return <Scores tender={tender} />;
}

function Scores({ tender }: { readonly tender: Tender }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const sheet = useMemo(() => sheetOf(dossier, tender), [dossier, tender]);
  const suppliers = useMemo(() => dossier.suppliers.toSorted(byOrder), [dossier.suppliers]);
  const [picked, setPicked] = useState<string | null>(null);
  const widest = widestText(text, tender, suppliers, sheet);
  const cells = tender.criteria.flatMap((criterion) => suppliers.map((supplier): Cell => ({ criterion, supplier })));
  const cell = cells.find(({ criterion, supplier }) => placeIn(criterion.id, supplier.id) === picked) ?? cells[0];
  return (
    <div className={css.page}>
      <div className={css.sheet}>
        <section className={css.card} aria-label={t('award:scores.table')}>
          <p className={css.lead}>
            <b>{widest ?? t('award:scores.lead')}</b> {widest !== null && t('award:scores.lead')}
          </p>
          <ScoreTable tender={tender} suppliers={suppliers} sheet={sheet} current={cell} onPick={setPicked} />
        </section>
        {cell !== undefined && (
          <ScorePane
            key={placeIn(cell.criterion.id, cell.supplier.id)}
            tender={tender}
            cell={cell}
            scored={sheet.get(placeIn(cell.criterion.id, cell.supplier.id))}
          />
        )}
      </div>
    </div>
  );
}

type TableProps = {
  readonly tender: Tender;
  readonly suppliers: readonly Supplier[];
  readonly sheet: Sheet;
  readonly current: Cell | undefined;
  readonly onPick: (place: string) => void;
};

function ScoreTable({ tender, suppliers, sheet, current, onPick }: TableProps) {
  const { t } = useText();
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.tableScroll} tabIndex={0} role="group" aria-label={t('award:scores.table')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('award:setup.criterion')}</th>
            {suppliers.map(({ id, badge, name }) => (
              <th key={id} scope="col">
                <SupplierHexagon letters={badge} name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tender.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row" title={criterion.name}>
                {criterion.name} <small className="num">{criterion.weight}</small>
              </th>
              {suppliers.map((supplier) => {
                const place = placeIn(criterion.id, supplier.id);
                return (
                  <td key={supplier.id}>
                    <ScoreCell
                      scored={sheet.get(place)}
                      scale={tender.scale}
                      name={`${criterion.name}, ${supplier.name}`}
                      isPicked={current?.criterion === criterion && current.supplier === supplier}
                      onPick={() => onPick(place)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  readonly scored: Scored | undefined;
  readonly scale: number;
  readonly name: string;
  readonly isPicked: boolean;
  readonly onPick: () => void;
};

/** Everybody's score as a dot on the scale, only once all are locked; what was agreed as the figure. */
function ScoreCell({ scored, scale, name, isPicked, onPick }: CellProps) {
  const text = useText();
  const said = cellText(text, scored);
  const scores = scored?.isOpen === true ? scored.originals.flatMap(({ score }) => score ?? []) : [];
  const xOf = (score: number): number => 6 + (Math.min(score, scale) / scale) * 72;
  return (
    <button type="button" className={css.scoreCell} aria-pressed={isPicked} title={said} onClick={onPick}>
      <span className="vh">{name}: </span>
      <b className="num">{scored?.consensus ? text.number(scored.consensus.score) : '–'}</b>
      {scores.length > 0 && <span className="vh"> {said}</span>}
      {scores.length > 0 ? (
        <svg width="84" height="12" aria-hidden="true">
          <path d="M6 6H78" className={css.scale} />
          <path d={`M${xOf(Math.min(...scores))} 6H${xOf(Math.max(...scores))}`} className={css.range} />
          {scored?.originals.map(({ id, score }) =>
            score === null ? null : <circle key={id} cx={xOf(score)} cy="6" r="3.5" className={css.dot} />,
          )}
        </svg>
      ) : (
        <small> {said}</small>
      )}
    </button>
  );
}
