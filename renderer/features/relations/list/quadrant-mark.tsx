import { hueColor } from '#renderer/ui/marks/hue.ts';
import { quadrantLine } from '#src/methods/trust.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import css from './list.module.css';

const SIZE = 36;

/** The plane of trust and contract, so small that it only says where, from where and how far apart. */
export function QuadrantMark({ row: { state, ends } }: { row: RelationRow }) {
  const { trust, legal, path } = state;
  const at = (value: number): number => 2 + (value / 100) * (SIZE - 4);
  const colour = ends.client.kind === 'client' ? hueColor(ends.client.hue) : 'var(--ink-2)';
  const middle = at(quadrantLine);
  return (
    <svg className={css.quadrant} width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <rect x="0.5" y="0.5" width={SIZE - 1} height={SIZE - 1} rx="3.5" />
      <path d={`M${middle} 1V${SIZE - 1}M1 ${SIZE - middle}H${SIZE - 1}`} />
      {legal !== null && trust.client !== null && (
        <g style={{ stroke: colour, fill: colour }}>
          {path.length > 1 && (
            <polyline
              className={css.trail}
              points={path.map((point) => `${at(point.legal)},${SIZE - at(point.trust)}`).join(' ')}
            />
          )}
          {trust.other !== null && (
            <path
              className={css.between}
              d={`M${at(legal)} ${SIZE - at(trust.client)}V${SIZE - at(trust.other)}m-3 0h6`}
            />
          )}
          <circle className={css.spot} cx={at(legal)} cy={SIZE - at(trust.client)} r="3.25" />
        </g>
      )}
    </svg>
  );
}
