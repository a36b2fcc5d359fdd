import { type KeyboardEvent, useRef } from 'react';
import { chooseRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { type RelationRow, spokenRelation } from '#src/views/relations/relation-list.ts';
import { Axes, Legend } from './axes.tsx';
import { type Frame, frameOf, isArrow, nextPoint, pointAt } from './geometry.ts';
import css from './plane.module.css';
import { DrawnRelation } from './drawn-relation.tsx';

/** Over so many, only those with the party at hand are drawn in full. */
const mostDrawn = 18;
const half = 15;

export type Placed = {
  readonly row: RelationRow;
  readonly x: number;
  /** Of the client's view, and of the other side's, from the top. */
  readonly y: number;
  readonly other: number | null;
};

interface PlaneProps {
  rows: readonly RelationRow[];
  current: RelationRow | null;
}

/** [RL17] Every relation as a point of contract and trust, with both sides, the distance between them and where it came from. */
export function Plane({ rows, current }: PlaneProps) {
  const { t } = useText();
  const [ref, width] = useWidth(520);
  const frame = frameOf(width, Math.min(620, Math.max(380, Math.round(width * 1.02))));
  const placed = placedOn(frame, rows);
  const isFull = placed.length <= mostDrawn;
  const drawn = placed.filter(({ row }) => isFull || row.state.relation.supplier === current?.state.relation.supplier);
  return (
    <section className={css.panel} aria-label={t('relations:plane.title')}>
      <header className={css.head}>
        <h2>{t('relations:plane.title')}</h2>
        <span className="spacer" />
        <Legend />
      </header>
      <div ref={ref} className={css.stage} style={{ height: frame.height + 30 }}>
        <svg width={width} height={frame.height + 30} aria-hidden="true">
          <Axes frame={frame} target={current?.state.relation.trustTarget ?? null} />
          {!isFull &&
            placed.map(({ row, x, y }) => (
              <circle key={row.state.relation.id} className={css.dot} cx={x} cy={y} r="3.5" />
            ))}
          {drawn
            .filter(({ row }) => row !== current)
            .map((each) => (
              <DrawnRelation key={each.row.state.relation.id} placed={each} frame={frame} isCurrent={false} />
            ))}
          {placed
            .filter(({ row }) => row === current)
            .map((each) => (
              <DrawnRelation key={each.row.state.relation.id} placed={each} frame={frame} isCurrent />
            ))}
        </svg>
        <Points placed={placed} drawn={new Set(drawn)} current={current} />
      </div>
      <Notes rows={rows} placed={placed.length} isFull={isFull} />
    </section>
  );
}

function placedOn(frame: Frame, rows: readonly RelationRow[]): readonly Placed[] {
  return rows.flatMap((row) => {
    const { trust, legal } = row.state;
    if (trust.client === null || legal === null) return [];
    const { x, y } = pointAt(frame, legal, trust.client);
    return [{ row, x, y, other: trust.other === null ? null : pointAt(frame, legal, trust.other).y }];
  });
}

interface PointsProps {
  placed: readonly Placed[];
  drawn: ReadonlySet<Placed>;
  current: RelationRow | null;
}

/** What is pressed, walked along and spoken: a button over each drawing. */
function Points({ placed, drawn, current }: PointsProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const at = Math.max(
    0,
    placed.findIndex(({ row }) => row === current),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = placed[nextPoint(placed, at, event.key)];
    if (next === undefined) return;
    chooseRelation(next.row.state.relation.id);
    list.current?.querySelector<HTMLElement>(`[data-relation="${next.row.state.relation.id}"]`)?.focus();
  };
  return (
    <ul
      ref={list}
      className={css.points}
      aria-label={text.t('relations:plane.label', { count: placed.length })}
      onKeyDown={onKeyDown}
    >
      {placed.map((each, index) => {
        const { row, x, y, other } = each;
        const isFull = drawn.has(each) || row === current;
        const [top, bottom] = isFull
          ? [Math.min(y, other ?? y) - half, Math.max(y, other ?? y) + half]
          : [y - 8, y + 8];
        const reach = isFull ? half : 8;
        return (
          <li key={row.state.relation.id}>
            <button
              type="button"
              className={css.point}
              data-relation={row.state.relation.id}
              tabIndex={index === at ? 0 : -1}
              style={{ left: x - reach, top, width: reach * 2, height: bottom - top }}
              title={spokenRelation(text, row)}
              aria-current={row === current ? 'true' : undefined}
              onClick={() => chooseRelation(row.state.relation.id)}
            >
              <span className="vh">{spokenRelation(text, row)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Notes({ rows, placed, isFull }: { rows: readonly RelationRow[]; placed: number; isFull: boolean }) {
  const { t } = useText();
  const left = rows.length - placed;
  return (
    <p className={css.note}>
      {t('relations:plane.note')} {left > 0 && t('relations:plane.unplaced', { count: left })}{' '}
      {!isFull && t('relations:plane.dots')}
    </p>
  );
}
