import { useId } from 'react';
import { type Axis, positionOf } from '#src/base/scale.ts';
import css from './gap-or-zone.module.css';

/** A stretch of the axis: hatched between vermilion rules when nobody shares it, flat grey when all do. */
export interface Stretch {
  kind: 'gap' | 'zone';
  from: number;
  to: number;
}

export interface GapOrZoneProps {
  stretch: Stretch;
  axis: Axis;
  left: number;
  right: number;
  top: number;
  bottom: number;
  ruleWidth?: number;
}

const MIN_WIDTH = 2;

export function GapOrZone({ stretch, axis, left, right, top, bottom, ruleWidth = 1 }: GapOrZoneProps) {
  const hatch = useId();
  const x = positionOf(stretch.from, axis, left, right);
  const width = Math.max(MIN_WIDTH, positionOf(stretch.to, axis, left, right) - x);
  const box = { x, y: top, width, height: bottom - top };
  if (stretch.kind === 'zone') return <rect {...box} className={css.zone} />;
  return (
    <>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className={css.hatchPaper} />
        <path d="M0 0V5" className={css.hatchLine} />
      </pattern>
      <rect {...box} fill={`url(#${hatch})`} />
      <path d={`M${x} ${top}V${bottom}M${x + width} ${top}V${bottom}`} className={css.rule} strokeWidth={ruleWidth} />
    </>
  );
}
