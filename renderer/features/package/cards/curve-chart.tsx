import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { type CurveStop, stopText } from '#src/views/package/curve-words.ts';
import { points } from '#src/views/package/lead.ts';
import css from './curve.module.css';

interface CurveChartProps {
  label: string;
  stops: readonly CurveStop[];
  /** Euros: where the question stands. */
  now: number;
  onPick: (budget: number) => void;
}

const HEIGHT = 214;
const PAD = { left: 30, right: 14, top: 12, bottom: 26 } as const;

/** Tens of the axis that hold all figures. */
function tens(stops: readonly CurveStop[]): readonly number[] {
  const low = Math.floor(Math.min(...stops.map(({ lowest }) => lowest)) * 10);
  const high = Math.max(low + 2, Math.ceil(Math.max(...stops.map(({ highest }) => highest)) * 10));
  const step = high - low > 6 ? 2 : 1;
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => (low + at * step) / 10);
}

/** Arrow keys walk along the points and say each; Enter takes that budget, and so does a click. */
export function CurveChart({ label, stops, now, onPick }: CurveChartProps) {
  const text = useText();
  const [ref, width] = useWidth(480);
  const [walked, setWalked] = useState<number | null>(null);
  const axis = tens(stops);
  const [bottom, top] = [axis[0] ?? 0, Math.max(axis.at(-1) ?? 1, ...stops.map(({ highest }) => highest))];
  const [first, last] = [stops[0]?.budget ?? 0, stops.at(-1)?.budget ?? 1];
  const xOf = (budget: number): number =>
    PAD.left + (last === first ? 0.5 : (budget - first) / (last - first)) * (width - PAD.left - PAD.right);
  const yOf = (share: number): number =>
    PAD.top + ((top - share) / (top - bottom || 1)) * (HEIGHT - PAD.top - PAD.bottom);
  const standing = Math.max(
    0,
    stops.findLastIndex(({ budget }) => budget <= now),
  );
  const at = Math.min(walked ?? standing, stops.length - 1);
  const here = stops[at];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = walkedTo(event.key, at, stops.length - 1);
    if (next !== undefined) setWalked(next);
    else if ((event.key === 'Enter' || event.key === ' ') && here !== undefined) onPick(here.budget);
    else return;
    event.preventDefault();
  };
  const nearest = (event: MouseEvent): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const distances = stops.map(({ budget }) => Math.abs(xOf(budget) - x));
    return distances.indexOf(Math.min(...distances));
  };
  return (
    <div ref={ref} className={css.chart}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={stops.length - 1}
        aria-valuenow={at}
        aria-valuetext={here === undefined ? '' : stopText(text, here)}
        onKeyDown={onKeyDown}
        onBlur={() => setWalked(null)}
        onMouseMove={(event) => setWalked(nearest(event))}
        onMouseLeave={() => setWalked(null)}
        onClick={(event) => {
          const stop = stops[nearest(event)];
          if (stop !== undefined) onPick(stop.budget);
        }}
      >
        <Picture {...{ stops, axis, width, xOf, yOf, now, standing }} walked={walked === null ? null : at} />
      </div>
      {walked !== null && here !== undefined && (
        <p className={css.flag} style={{ left: Math.min(width - 150, Math.max(130, xOf(here.budget))) }}>
          {stopText(text, here)}
        </p>
      )}
    </div>
  );
}

/** Where a key leads to along the points; undefined = it leads nowhere. */
function walkedTo(key: string, at: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? undefined : clamp(next, 0, last);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

interface LinesProps {
  stops: readonly CurveStop[];
  xOf: (budget: number) => number;
  yOf: (share: number) => number;
}

function Lines({ stops, xOf, yOf }: LinesProps) {
  const pathOf = (list: readonly (readonly [number, number])[]): string =>
    list.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const line = (key: 'mean' | 'lowest' | 'highest') => stops.map((stop) => [xOf(stop.budget), yOf(stop[key])] as const);
  return (
    <>
      <path className={css.band} d={`${pathOf([...line('highest'), ...line('lowest').toReversed()])}Z`} />
      <path className={css.edge} d={pathOf(line('lowest'))} />
      <path className={css.edge} d={pathOf(line('highest'))} />
      <path className={css.mean} d={pathOf(line('mean'))} />
    </>
  );
}

/** Amounts under the axis: both ends and what has room between. */
function Budgets({ stops, xOf }: Pick<LinesProps, 'stops' | 'xOf'>) {
  const { euroK } = useText();
  const shown = stops.filter((_, at) => at === 0 || at === stops.length - 1 || at === Math.floor(stops.length / 2));
  return (
    <>
      {shown.map(({ budget }, at) => (
        <text
          key={budget}
          className={css.tick}
          x={xOf(budget)}
          y={HEIGHT - 8}
          textAnchor={at === 0 ? 'start' : at === shown.length - 1 ? 'end' : 'middle'}
        >
          {euroK(budget / 1000)}
        </text>
      ))}
    </>
  );
}

interface PictureProps extends LinesProps {
  axis: readonly number[];
  width: number;
  now: number;
  standing: number;
  walked: number | null;
}

function Picture({ stops, axis, width, xOf, yOf, now, standing, walked }: PictureProps) {
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      {axis.map((share) => (
        <g key={share}>
          <path className={css.grid} d={`M${PAD.left} ${yOf(share)}H${width - PAD.right}`} />
          <text className={css.tick} x={PAD.left - 8} y={yOf(share) + 4} textAnchor="end">
            {points(share)}
          </text>
        </g>
      ))}
      <Lines stops={stops} xOf={xOf} yOf={yOf} />
      <path
        className={css.stand}
        d={`M${xOf(clamp(now, stops[0]?.budget ?? 0, stops.at(-1)?.budget ?? 1))} ${PAD.top}V${HEIGHT - PAD.bottom}`}
      />
      {stops.map((stop, index) => (
        <circle
          key={stop.budget}
          className={css.dot}
          data-standing={index === standing}
          data-unproven={!stop.isProven}
          cx={xOf(stop.budget)}
          cy={yOf(stop.mean)}
          r={index === standing ? 6 : index === walked ? 5 : 3}
        />
      ))}
      <Budgets stops={stops} xOf={xOf} />
    </svg>
  );
}
