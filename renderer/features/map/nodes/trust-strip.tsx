import { hexagonPath } from '#src/base/hexagon.ts';
import type { TrustRow } from '#src/views/map/trust-facts.ts';
import css from './trust.module.css';

const width = 84;
const height = 14;
const inset = 6;

/** Where two sides stand between no trust and all there can be, and what they aim at. Said by whoever shows it. */
export function TrustStrip({ trust: { client, other }, target }: Pick<TrustRow, 'trust' | 'target'>) {
  const at = (value: number): number => inset + (value / 100) * (width - 2 * inset);
  return (
    <svg className={css.strip} viewBox={`0 0 ${width} ${height}`} height={height} aria-hidden="true">
      <path className={css.track} d={`M${inset} ${height / 2}H${width - inset}`} />
      {target !== null && <path className={css.target} d={`M${at(target)} 1.5V${height - 1.5}`} />}
      {client !== null && other !== null && (
        <path className={css.gap} d={`M${at(client)} ${height / 2}H${at(other)}`} />
      )}
      {other !== null && (
        <path
          className={css.back}
          transform={`translate(${at(other) - 5.6} ${height / 2 - 4.8}) scale(0.4)`}
          d={hexagonPath}
        />
      )}
      {client !== null && <circle className={css.theirs} cx={at(client)} cy={height / 2} r="4" />}
    </svg>
  );
}
