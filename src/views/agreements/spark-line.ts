import { definitionAt } from '#src/analysis/agreements/definitions.ts';
import { addMonths, daysBetween } from '#src/base/day.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Measure } from '#src/dossier/measure.ts';

export type SparkSize = { readonly width: number; readonly height: number; readonly months: number };

export type Spark = {
  /** One line per definition; the last one holds. Points as `x,y`. */
  readonly lines: readonly { readonly points: string; readonly isOld: boolean }[];
  /** Where the definition became another. */
  readonly breaks: readonly number[];
  /** Until where the ramp-up is shaded; null when it is over before the picture begins, or none was agreed. */
  readonly rampUntil: number | null;
  readonly targetY: number | null;
  readonly last: { readonly x: number; readonly y: number } | null;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly measure: Measure }[];
};

/** Room for the dot at the end. */
const pad = 5;

/** The months up to the last figure, against their target; a scale of its own, so only the form can be compared. */
export function sparkLine(kpi: Kpi, all: readonly Measure[], size: SparkSize, today: string): Spark {
  const end = all.at(-1)?.on ?? today;
  const earliest = addMonths(end, -size.months);
  const shown = all.filter(({ on }) => on >= earliest);
  // At least half a year, so that two figures don't fill the picture.
  const start = earlier(shown[0]?.on ?? earliest, addMonths(end, -Math.min(6, size.months)));
  const values = [...shown.map(({ value }) => value), ...(kpi.target === null ? [] : [kpi.target])];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const days = Math.max(1, daysBetween(start, end));
  const x = (day: string): number => round(pad + ((size.width - 2 * pad) * daysBetween(start, day)) / days);
  const y = (value: number): number => round(size.height - pad - ((size.height - 2 * pad) * (value - low)) / span);
  const dots = shown.map((measure) => ({ x: x(measure.on), y: y(measure.value), measure }));
  const last = dots.at(-1);
  const ramp = kpi.rampUpUntil;
  const begins = kpi.definitions.slice(1).map(({ since }) => since ?? '');
  return {
    lines: linesOf(kpi, dots),
    breaks: begins.filter((since) => since > start && since <= end).map(x),
    rampUntil: ramp === null || ramp < start ? null : x(ramp > end ? end : ramp),
    targetY: kpi.target === null || shown.length === 0 ? null : y(kpi.target),
    last: last === undefined ? null : { x: last.x, y: last.y },
    dots,
  };
}

function linesOf(kpi: Kpi, dots: Spark['dots']): Spark['lines'] {
  const lines = new Map<number, string[]>();
  for (const { x, y, measure } of dots) {
    const version = definitionAt(kpi, measure.on)?.version ?? 0;
    const line = lines.get(version);
    if (line === undefined) lines.set(version, [`${x},${y}`]);
    else line.push(`${x},${y}`);
  }
  const each = [...lines.values()];
  return each.map((points, at) => ({ points: points.join(' '), isOld: at < each.length - 1 }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
