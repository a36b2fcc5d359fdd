import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { Bar } from '#src/base/scale.ts';
import css from './band-bar.module.css';
import { barShape } from '#src/base/bar-path.ts';

export interface BandBarProps {
  bar: Bar;
  hue: number;
  y: number;
  height: number;
}

export function BandBar({ bar, hue, y, height }: BandBarProps) {
  const shape = barShape(bar, y, height);
  return (
    <g className={css.bar} style={{ fill: hueColor(hue) }}>
      <path d={shape.body} />
      {shape.fades.map(({ d, opacity }) => (
        <path key={d} d={d} opacity={opacity} />
      ))}
    </g>
  );
}
