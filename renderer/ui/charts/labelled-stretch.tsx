import { clsx } from 'clsx';
import { type Axis, positionOf } from '#src/base/scale.ts';
import css from './band-chart.module.css';
import { GapOrZone, type Stretch } from './gap-or-zone.tsx';

export interface LabelledStretchData extends Stretch {
  label: string;
}

export interface LabelledStretchProps {
  stretch: LabelledStretchData;
  axis: Axis;
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  isLarge: boolean;
}

/** Average width of a letter of the label, to keep it inside the picture near its ends. */
const LETTER_PX = 6.4;

/** The gap or zone over the whole height, with its length in words above it. */
export function LabelledStretch({ stretch, axis, left, right, top, bottom, width, isLarge }: LabelledStretchProps) {
  const half = (stretch.label.length * LETTER_PX) / 2;
  const middle = (positionOf(stretch.from, axis, left, right) + positionOf(stretch.to, axis, left, right)) / 2;
  return (
    <>
      <GapOrZone
        stretch={stretch}
        axis={axis}
        left={left}
        right={right}
        top={isLarge ? top - 4 : top}
        bottom={bottom}
        ruleWidth={isLarge ? 1.5 : 1}
      />
      <text
        className={clsx(css.label, css[stretch.kind])}
        x={Math.min(width - half, Math.max(half, middle))}
        y={isLarge ? 22 : 13}
        textAnchor="middle"
      >
        {stretch.label}
      </text>
    </>
  );
}
