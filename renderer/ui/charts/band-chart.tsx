import { clsx } from 'clsx';
import { type Axis, barOf, positionOf, ticksOf } from '#renderer/ui/scale.ts';
import { BandAxis } from './band-axis.tsx';
import css from './band-chart.module.css';
import { type BandOffer, BandOffers, offersHeight } from './band-offers.tsx';
import { type BandRow, BandRowMark } from './band-row.tsx';
import { GapOrZone, type Stretch } from './gap-or-zone.tsx';
import { useWidth } from './use-width.ts';

export interface BandChartProps {
  rows: readonly BandRow[];
  axis: Axis;
  /** `label` is written above the stretch in the unit: "gat 4 uur". */
  stretch?: (Stretch & { label: string }) | null | undefined;
  offers?: readonly BandOffer[] | undefined;
  /** Writes a tick; the last one is followed by `unit`. */
  formatTick: (value: number) => string;
  unit: string;
  /** 'compact' draws badges and rows of 21.5 px, 'large' rows of 60 px that line up with a table beside it. */
  size?: 'compact' | 'large' | undefined;
  /** Pixels; left out, the chart fills its parent. */
  width?: number | undefined;
  /** One sentence with the message of the chart. */
  label: string;
  className?: string | undefined;
}

const FRAME = {
  compact: { left: 40, right: 16, top: 20, lead: 5, pitch: 21.5, bar: 12, foot: 20, ticks: 6, tickPx: 41 },
  large: { left: 8, right: 8, top: 36, lead: 0, pitch: 60, bar: 20, foot: 20, ticks: 6, tickPx: 46 },
} as const;

const LABEL_HALF_PX = 34;

/** Bands on an axis, with the gap or zone drawn as a distance, and the offers as ticks under the same axis. */
export function BandChart({
  rows,
  axis,
  stretch,
  offers = [],
  formatTick,
  unit,
  size = 'compact',
  width,
  label,
  className,
}: BandChartProps) {
  const [parent, measured] = useWidth(width ?? 304);
  const frame = FRAME[size];
  const wide = width ?? measured;
  const right = wide - frame.right;
  const place = (value: number) => positionOf(value, axis, frame.left, right);
  const bottom = frame.top + frame.lead + rows.length * frame.pitch + (size === 'compact' ? 1 : 0);
  const offerPlaces = offers.map((offer) => place(offer.value));
  const height = bottom + frame.foot + offersHeight(offerPlaces);
  const ticks = ticksOf(axis, Math.min(frame.ticks, Math.max(2, Math.floor((right - frame.left) / frame.tickPx))));
  const middle = stretch ? (place(stretch.from) + place(stretch.to)) / 2 : 0;
  return (
    <div ref={parent} className={clsx(css.chart, className)}>
      <svg width={wide} height={height} viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={label}>
        <BandAxis
          ticks={ticks}
          place={place}
          top={frame.top}
          bottom={bottom}
          left={size === 'large' ? 0 : frame.left}
          right={size === 'large' ? wide : right}
          formatTick={formatTick}
          unit={unit}
        />
        {stretch && (
          <>
            <GapOrZone
              stretch={stretch}
              axis={axis}
              left={frame.left}
              right={right}
              top={size === 'large' ? frame.top - 4 : frame.top}
              bottom={bottom}
              ruleWidth={size === 'large' ? 1.5 : 1}
            />
            <text
              className={clsx(css.label, css[stretch.kind])}
              x={Math.min(wide - LABEL_HALF_PX, Math.max(LABEL_HALF_PX, middle))}
              y={size === 'large' ? 22 : 13}
              textAnchor="middle"
            >
              {stretch.label}
            </text>
          </>
        )}
        {rows.map((row, index) => (
          <BandRowMark
            key={row.id}
            row={row}
            bar={barOf(row, axis, frame.left, right, frame.bar)}
            place={place}
            top={frame.top + frame.lead + index * frame.pitch}
            pitch={frame.pitch}
            thickness={frame.bar}
            isLarge={size === 'large'}
            rule={size === 'large' && index > 0 ? wide : 0}
          />
        ))}
        <BandOffers offers={offers} places={offerPlaces} top={bottom + frame.foot} />
      </svg>
    </div>
  );
}
