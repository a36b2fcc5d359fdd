import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { Band, Bar } from '#src/base/scale.ts';
import { BandBar } from './band-bar.tsx';
import css from './band-chart.module.css';

export interface BandRow extends Band {
  id: string;
  hue: number;
  letters: string;
  name?: string | undefined;
  /** The value wished for, a paper dot in the bar. */
  wish?: number | null | undefined;
  /** The side that clashes gets a stop bar. */
  clash?: 'min' | 'max' | 'both' | undefined;
}

export interface BandRowMarkProps {
  row: BandRow;
  bar: Bar;
  place: (value: number) => number;
  top: number;
  pitch: number;
  thickness: number;
  isLarge: boolean;
  /** Length of the hairline above the row, 0 for none. */
  rule: number;
}

const HALO = 3;

/** One client: badge (compact only), bar with a halo over the hatch, stop bars, wish. */
export function BandRowMark({ row, bar, place, top, pitch, thickness, isLarge, rule }: BandRowMarkProps) {
  const y = isLarge ? top + (pitch - thickness) / 2 : top + 2;
  const walls = [
    ...(row.clash === 'min' || row.clash === 'both' ? [bar.x] : []),
    ...(row.clash === 'max' || row.clash === 'both' ? [bar.x + bar.width] : []),
  ];
  const overhang = isLarge ? 8 : 3;
  return (
    <g>
      {row.name !== undefined && <title>{row.name}</title>}
      {rule > 0 && <path className={css.grid} d={`M0 ${top}H${rule}`} />}
      {!isLarge && (
        <g className={css.badge}>
          <rect x="0" y={top - 2} width="24" height="20" rx="4" style={{ fill: hueColor(row.hue) }} />
          <text x="12" y={top + 12} textAnchor="middle">
            {row.letters}
          </text>
        </g>
      )}
      {isLarge && (
        <rect
          className={css.halo}
          x={bar.x - HALO}
          y={y - HALO}
          width={bar.width + 2 * HALO}
          height={thickness + 2 * HALO}
          rx={thickness / 2 + HALO}
        />
      )}
      <BandBar bar={bar} hue={row.hue} y={y} height={thickness} />
      {walls.map((x) => (
        <path key={x} className={css.wall} d={`M${x} ${y - overhang}v${thickness + 2 * overhang}`} />
      ))}
      {typeof row.wish === 'number' && (
        <circle className={css.wish} cx={place(row.wish)} cy={y + thickness / 2} r={thickness / 4} />
      )}
    </g>
  );
}
