import { useMemo } from 'react';
import type { KpiRow } from '#src/views/agreements/kpi-rows.ts';
import { sparkLine } from '#src/views/agreements/spark-line.ts';
import own from './kpi.module.css';

interface SparkLineProps {
  row: KpiRow;
  today: string;
  width: number;
  height: number;
  /** Every figure has a dot that says it; else only the last. */
  isLarge?: boolean;
  months?: number;
}

/** Figures over the months: the ramp-up shaded, the target dashed, a break where the definition changed, an open dot out of the band. */
export function SparkLine({ row, today, width, height, isLarge = false, months = 12 }: SparkLineProps) {
  const { kpi, measures, state } = row;
  const spark = useMemo(
    () => sparkLine(kpi, measures, { width, height, months }, today),
    [kpi, measures, width, height, months, today],
  );
  const { rampUntil, targetY, last } = spark;
  return (
    <svg
      className={own.spark}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${row.trend}. ${row.standing}`}
    >
      {rampUntil !== null && <rect className={own.ramp} x="0" y="0" width={rampUntil} height={height} />}
      {targetY !== null && <line className={own.target} x1="0" x2={width} y1={targetY} y2={targetY} />}
      {spark.breaks.map((x) => (
        <line key={x} className={own.break} x1={x} x2={x} y1="0" y2={height} />
      ))}
      {spark.lines.map(({ points, isOld }) => (
        <polyline key={points} className={own.line} data-old={isOld} points={points} />
      ))}
      {isLarge &&
        spark.dots.map(({ x, y, measure }) => <circle key={measure.id} className={own.dot} cx={x} cy={y} r="2" />)}
      {last !== null && (
        <circle className={own.last} data-out={state.isInBand === false} cx={last.x} cy={last.y} r="3.2" />
      )}
    </svg>
  );
}
