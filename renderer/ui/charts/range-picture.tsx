import { clsx } from 'clsx';
import { type Axis, type Band, barOf } from '#src/base/scale.ts';
import { BandBar } from './band-bar.tsx';
import { GapOrZone, type Stretch } from './gap-or-zone.tsx';
import css from './range-picture.module.css';

export interface RangeRow extends Band {
  hue: number;
}

export interface RangePictureProps {
  /** One bar per client, in the fixed order of the clients. */
  rows: readonly RangeRow[];
  axis: Axis;
  stretch?: Stretch | null | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** One sentence: "Geen gezamenlijke zone, gat 4 uur". */
  label: string;
  className?: string | undefined;
}

const PAD = 1;

/** The small picture of a difference: who wants what on one axis, and the gap or the zone between them. */
export function RangePicture({ rows, axis, stretch, width = 88, height = 34, label, className }: RangePictureProps) {
  const thickness = Math.min(5, Math.max(2, Math.round(height / (2 * rows.length || 1))));
  const space = (height - rows.length * thickness) / (rows.length + 1);
  return (
    <svg
      className={clsx(css.picture, className)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect className={css.track} x=".5" y=".5" width={width - 1} height={height - 1} rx="3" />
      {stretch && <GapOrZone stretch={stretch} axis={axis} left={PAD} right={width - PAD} top={0} bottom={height} />}
      {rows.map((row, index) => {
        const y = space + index * (thickness + space);
        const bar = barOf(row, axis, PAD, width - PAD, thickness);
        return <BandBar key={`${row.hue}-${y}`} bar={bar} hue={row.hue} y={y} height={thickness} />;
      })}
    </svg>
  );
}
