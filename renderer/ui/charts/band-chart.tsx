import { clsx } from 'clsx';
import { type Axis, barOf, positionOf, ticksOf } from '#src/base/scale.ts';
import { BandAxis } from './band-axis.tsx';
import css from './band-chart.module.css';
import { type BandOffer, BandOffers, offersHeight } from './band-offers.tsx';
import { type BandRow, BandRowMark } from './band-row.tsx';
import { LabelledStretch, type LabelledStretchData } from './labelled-stretch.tsx';
import { useWidth } from './use-width.ts';

export interface BandChartProps {
  rows: readonly BandRow[];
  axis: Axis;
  /** `label` is written above the stretch in the unit: "gat 4 uur". */
  stretch?: LabelledStretchData | null | undefined;
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

/** Pixels. Large rows start under a head of 36 px, so that they line up with the rows of a table beside the chart. */
const FRAME = {
  compact: { left: 40, right: 16, top: 20, lead: 5, pitch: 21.5, bar: 12, tickRoom: 36 },
  large: { left: 8, right: 8, top: 36, lead: 0, pitch: 60, bar: 20, tickRoom: 46 },
} as const;

const FOOT = 20;
const MOST_TICKS = 6;

/** Bands on an axis, with the gap or zone drawn as a distance, and the offers as ticks under the same axis. */
export function BandChart({ rows, axis, stretch, offers = [], size = 'compact', ...props }: BandChartProps) {
  const [parent, measured] = useWidth(props.width ?? 304);
  const { left, top, lead, pitch, bar, ...frame } = FRAME[size];
  const isLarge = size === 'large';
  const width = props.width ?? measured;
  const right = width - frame.right;
  const place = (value: number) => positionOf(value, axis, left, right);
  const bottom = top + lead + rows.length * pitch + (isLarge ? 0 : 1);
  const places = offers.map((offer) => place(offer.value));
  const height = bottom + FOOT + offersHeight(places);
  const ticks = ticksOf(axis, Math.min(MOST_TICKS, Math.max(2, Math.floor((right - left) / frame.tickRoom))));
  const base = isLarge ? { left: 0, right: width } : { left, right };
  const { formatTick, unit } = props;
  return (
    <div ref={parent} className={clsx(css.chart, props.width === undefined && css.fluid, props.className)}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
        <BandAxis ticks={ticks} place={place} top={top} bottom={bottom} {...base} formatTick={formatTick} unit={unit} />
        {stretch && <LabelledStretch {...{ stretch, axis, left, right, top, bottom, width, isLarge }} />}
        {rows.map((row, index) => (
          <BandRowMark
            key={row.id}
            row={row}
            bar={barOf(row, axis, left, right, bar)}
            place={place}
            top={top + lead + index * pitch}
            pitch={pitch}
            thickness={bar}
            isLarge={isLarge}
            rule={isLarge && index > 0 ? width : 0}
          />
        ))}
        <BandOffers offers={offers} places={places} top={bottom + FOOT} />
      </svg>
    </div>
  );
}
