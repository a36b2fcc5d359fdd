import css from './band-chart.module.css';

export interface BandAxisProps {
  ticks: readonly number[];
  place: (value: number) => number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  formatTick: (value: number) => string;
  unit: string;
}

/** Wider texts than this many characters under the last tick end at the tick instead of centring on it. */
const CENTRED_CHARS = 5;

export function BandAxis({ ticks, place, top, bottom, left, right, formatTick, unit }: BandAxisProps) {
  const last = ticks.at(-1);
  const lastText = last === undefined ? '' : `${formatTick(last)} ${unit}`.trim();
  return (
    <g>
      <path className={css.grid} d={ticks.map((tick) => `M${place(tick)} ${top}V${bottom}`).join('')} />
      <path className={css.base} d={`M${left} ${bottom}H${right}`} />
      {ticks.map((tick) => {
        const isLong = tick === last && lastText.length > CENTRED_CHARS;
        return (
          <text
            key={tick}
            className={css.tick}
            x={isLong ? place(tick) + 8 : place(tick)}
            y={bottom + 16}
            textAnchor={isLong ? 'end' : 'middle'}
          >
            {tick === last ? lastText : formatTick(tick)}
          </text>
        );
      })}
    </g>
  );
}
