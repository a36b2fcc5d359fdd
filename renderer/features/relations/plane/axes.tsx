import { useText } from '#renderer/store/settings.ts';
import { whole } from '#src/views/relations/figures.ts';
import { type Frame, middleOf, pointAt } from './geometry.ts';
import css from './plane.module.css';

/** Two axes and the names of the quadrants; the target of the relation at hand is a grey band. */
export function Axes({ frame, target }: { frame: Frame; target: number | null }) {
  const text = useText();
  const { t } = text;
  const { left, top, width, height } = frame;
  const [right, bottom] = [left + width, top + height];
  const middle = middleOf(frame);
  const quarters = [25, 75].map((value) => pointAt(frame, value, value));
  const goal = target === null ? null : pointAt(frame, 0, target).y;
  return (
    <g>
      <rect className={css.ground} x={left} y={top} width={width} height={height} rx="6" />
      {goal !== null && target !== null && (
        <>
          <rect className={css.band} x={left} y={top} width={width} height={Math.max(0, goal - top)} rx="6" />
          <text className={css.quiet} x={right - 10} y={goal - 6} textAnchor="end">
            {t('relations:plane.target', { target: whole(text, target) })}
          </text>
        </>
      )}
      {quarters.map(({ x, y }) => (
        <path key={x} className={css.grid} d={`M${x} ${top}V${bottom}M${left} ${y}H${right}`} />
      ))}
      <path className={css.cross} d={`M${middle.x} ${top}V${bottom}M${left} ${middle.y}H${right}`} />
      <g className={css.names}>
        <text x={left + 12} y={top + 20}>
          {t('relations:quadrants.goodFaith')}
        </text>
        <text x={right - 12} y={top + 20} textAnchor="end">
          {t('relations:quadrants.partners')}
        </text>
        <text x={left + 12} y={bottom - 12}>
          {t('relations:quadrants.loose')}
        </text>
        <text x={right - 12} y={bottom - 12} textAnchor="end">
          {t('relations:quadrants.boarded')}
        </text>
      </g>
      <g transform={`translate(13 ${middle.y}) rotate(-90)`}>
        <text className={css.axis} textAnchor="middle" y="4">
          {t('relations:plane.trust')}
        </text>
        <circle className={css.trustSign} cx="-46" cy="0" r="5" />
      </g>
      <g transform={`translate(${middle.x} ${bottom + 18})`}>
        <text className={css.axis} textAnchor="middle">
          {t('relations:plane.legal')}
        </text>
        <rect className={css.legalSign} x="-44" y="-9" width="10" height="10" rx="1" />
      </g>
      <text className={css.quiet} x={left} y={bottom + 18}>
        0
      </text>
      <text className={css.quiet} x={right} y={bottom + 18} textAnchor="end">
        100
      </text>
    </g>
  );
}

export function Legend() {
  const { t } = useText();
  return (
    <ul className={css.legend}>
      <li>
        <svg width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
          <path className={css.keyTrail} d="M2 11 14 5l12 4" />
          <circle className={css.keyFill} cx="2" cy="11" r="2" />
          <circle className={css.keyFill} cx="14" cy="5" r="2" />
          <rect className={css.keyFill} x="24" y="2" width="15" height="11" rx="2.5" />
        </svg>
        {t('relations:plane.clientYear')}
      </li>
      <li>
        <svg width="16" height="24" viewBox="0 0 16 24" aria-hidden="true">
          <path className={css.keyTrail} d="M8 8v10" />
          <path className={css.keyOutline} d="M4.5 1.5h7l3 4-3 4h-7l-3-4Z" />
          <rect className={css.keyFill} x="2" y="16" width="12" height="7" rx="2" />
        </svg>
        {t('relations:plane.gap')}
      </li>
    </ul>
  );
}
